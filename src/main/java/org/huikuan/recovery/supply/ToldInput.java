package org.huikuan.recovery.supply;

import java.time.LocalDate;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries were stopped or resumed.
 *
 * @param told who of sales was told
 * @param on null means today
 */
record ToldInput(
        @Must String told,
        @Nullable LocalDate on,
        @Lines @Most(1000) @Nullable String note) {

    void check(LocalDate today, FormInput mistakes) {
        if (on != null && on.isAfter(today)) {
            mistakes.wrong("on", "to-come", on, today);
        }
    }

    SupplyHold.Told by(String user, LocalDate today) {
        return new SupplyHold.Told(user, told, on == null ? today : on, note);
    }
}
