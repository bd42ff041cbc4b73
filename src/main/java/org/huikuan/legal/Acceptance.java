package org.huikuan.legal;

import static org.huikuan.cases.CaseRoles.PROSECUTING;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.holds.InsolvencyDays;
import org.huikuan.shared.FormInput;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Legal staff record or correct the day on which the court accepted the customer's insolvency (EBL 32, 46). */
@Component
class Acceptance {

    private final LegalDesk desk;
    private final InsolvencyDays days;

    Acceptance(LegalDesk desk, InsolvencyDays days) {
        this.desk = desk;
        this.days = days;
    }

    /** Field {@code acceptedOn}. @throws NotFound while the customer is in no insolvency */
    void record(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = desk.cases().forAct(id, PROSECUTING);
        Hold hold = Insolvency.of(now).orElseThrow(() -> new NotFound("no-insolvency"));
        FormInput words = Words.of(values);
        LocalDate on = Words.past(words, "acceptedOn", now, true);
        words.check();
        if (!Objects.requireNonNull(on).equals(hold.acceptedOn())) {
            days.accepted(now, hold, on);
        }
    }
}
