package org.huikuan.caseplans.acts;

import java.time.LocalDate;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.caseplans.PlannedStep;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A step as a person writes it.
 *
 * @param person at the customer
 * @param script code of an entry of the playbook
 */
record StepInput(
        @Must LocalDate on,
        @Must Channel channel,
        @Most(200) @Nullable String person,
        @Must @Most(500) String what,
        @Most(20) @Nullable String script) {

    PlannedStep of(CaseId id) {
        return new PlannedStep(0, 0, id, on, channel, person, what, script, null);
    }
}
