package org.huikuan.legal.insolvency;

import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.holds.InsolvencyDays;
import org.huikuan.legal.FileAct;
import org.huikuan.legal.LegalCases;
import org.huikuan.legal.LegalEntries;
import org.huikuan.legal.LegalRoles;
import org.huikuan.legal.LegalStage;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Legal staff record or correct the day on which the court accepted the customer's insolvency (EBL 32, 46). */
@Component
class RecordTheAcceptance extends FileAct<CaseFacts, AcceptanceInput> {

    private final InsolvencyDays days;

    RecordTheAcceptance(LegalStage stage, InsolvencyDays days) {
        super("record-the-acceptance", LegalRoles.PROSECUTING, new LegalCases(stage, false), AcceptanceInput.class);
        this.days = days;
    }

    @Override
    public ActForm form(CaseFacts now) {
        return new ActForm().propose("acceptedOn", hold(now).acceptedOn());
    }

    @Override
    public void check(CaseFacts now, AcceptanceInput input, FormInput mistakes) {
        hold(now);
        LegalEntries.past(mistakes, "acceptedOn", input.acceptedOn(), now);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, AcceptanceInput input, Doing doing) {
        Hold hold = hold(now);
        if (!input.acceptedOn().equals(hold.acceptedOn())) {
            days.accepted(now, hold, input.acceptedOn());
        }
        return null;
    }

    /** @throws NotFound while the customer is in no insolvency */
    private static Hold hold(CaseFacts now) {
        return Insolvency.of(now).orElseThrow(() -> new NotFound("no-insolvency"));
    }
}
