package org.huikuan.legal;

import java.math.BigDecimal;
import java.util.Set;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Must;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.LateCases;
import org.huikuan.shared.Money;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the administrator has confirmed of the claim (债权确认). */
@Component
class RecordTheConfirmation extends DeclaredAct<CaseFacts, RecordTheConfirmation.Input> {

    /** Confirmed in the currency of the creditor. */
    record Input(@Must BigDecimal confirmed) {}

    private final LegalDesk desk;

    RecordTheConfirmation(LateCases subjects, LegalDesk desk) {
        super("record-the-confirmation", LegalRoles.PROSECUTING, subjects, Input.class);
        this.desk = desk;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("Task_RecordTheConfirmation");
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, Input input, Doing doing) {
        Money confirmed =
                Money.of(input.confirmed().toPlainString(), now.creditor().currency());
        desk.journal(now, "claim-confirmed", Sentence.parts(confirmed), null);
        return null;
    }
}
