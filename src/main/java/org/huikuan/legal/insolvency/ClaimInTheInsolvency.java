package org.huikuan.legal.insolvency;

import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.legal.LegalEntries;
import org.huikuan.legal.LegalFlow;
import org.huikuan.legal.LegalRoles;
import org.huikuan.legal.LegalSheets;
import org.huikuan.legal.LegalStage;
import org.huikuan.legal.process.InsolvencyClaimProcess;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The claim in the insolvency was filed with the administrator (申报债权). */
@Component
class ClaimInTheInsolvency implements Act<InsolvencyAt, InsolvencyClaimInput> {

    private final UnfiledInsolvencies subjects;
    private final LegalStage stage;
    private final InsolvencyClaims claims;
    private final LegalFlow flow;
    private final LegalSheets sheets;

    ClaimInTheInsolvency(
            UnfiledInsolvencies subjects,
            LegalStage stage,
            InsolvencyClaims claims,
            LegalFlow flow,
            LegalSheets sheets) {
        this.subjects = subjects;
        this.stage = stage;
        this.claims = claims;
        this.flow = flow;
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "claim-in-the-insolvency";
    }

    @Override
    public Set<Role> roles() {
        return LegalRoles.PROSECUTING;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(InsolvencyClaimProcess.CLAIM_IN_THE_INSOLVENCY);
    }

    @Override
    public Subjects<InsolvencyAt> subjects() {
        return subjects;
    }

    @Override
    public Class<InsolvencyClaimInput> input() {
        return InsolvencyClaimInput.class;
    }

    @Override
    public ActForm form(InsolvencyAt at) {
        return sheets.of(at.facts()).insolvencies().claimed().papers().form();
    }

    @Override
    public void check(InsolvencyAt at, InsolvencyClaimInput input, FormInput mistakes) {
        LegalEntries.past(mistakes, "filedOn", input.filedOn(), at.facts());
        mistakes.inCurrency("amount", input.amount(), LegalEntries.currency(mistakes, input.currency(), at.facts()));
    }

    @Override
    public @Nullable Object carryOut(InsolvencyAt at, InsolvencyClaimInput input, Doing doing) {
        CaseFacts now = at.facts();
        InsolvencyClaim claim = new InsolvencyClaim(
                at.hold().id(),
                now.kase().id().value(),
                input.filedOn(),
                input.amount(),
                LegalEntries.currency(FormInput.ofRight(), input.currency(), now),
                input.administrator(),
                input.note(),
                now.today(),
                doing.by());
        claims.add(claim);
        stage.journal(
                now,
                "insolvency-claim-filed",
                Sentence.joined(
                        ", ",
                        Sentence.joined(" ", claim.amount(), claim.currency()),
                        Arg.text(claim.administrator()),
                        claim.filedOn()),
                Sentence.text(claim.note()));
        if (!doing.completesTask()) {
            flow.claimOver(now.kase().id(), at.hold().id());
        }
        return null;
    }
}
