package org.huikuan.cases.diagnoses;

import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.OpenCases;
import org.huikuan.shared.Code;
import org.huikuan.shared.Money;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody says how much the relation with the customer is worth, and which rebate is booked for it. */
@Component
class RateRelation extends DeclaredAct<CaseFacts, RelationInput> {

    private final DiagnosisActs acts;

    RateRelation(OpenCases cases, DiagnosisActs acts) {
        super("rate-the-relation", ActRoles.COLLECTING, cases, RelationInput.class);
        this.acts = acts;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public ActForm form(CaseFacts now) {
        Relation known = now.insight().relation();
        Money rebate = known.rebate();
        return new ActForm()
                .propose("relation", Code.codeOf(known.value()))
                .propose("rebate", rebate == null ? null : rebate.amount().toPlainString())
                .propose("currency", rebate == null ? null : rebate.currency())
                .propose("rebateOn", known.rebateOn());
    }

    @Override
    public void check(CaseFacts now, RelationInput input, FormInput mistakes) {
        if (input.rebate() != null && input.rebateOn() == null) {
            mistakes.refuseMissing("rebateOn");
        }
        if (input.rebateOn() != null && input.rebate() == null) {
            mistakes.refuseMissing("rebate");
        }
        mistakes.inCurrency(
                "rebate",
                input.rebate(),
                input.currency() == null ? now.creditor().currency() : input.currency());
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, RelationInput input, Doing doing) {
        acts.rate(now, input.of(now.creditor().currency()), doing.by());
        return null;
    }
}
