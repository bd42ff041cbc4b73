package org.huikuan.legal.course;

import static org.huikuan.legal.LegalStep.FILE;
import static org.huikuan.legal.LegalStep.ROUTE;
import static org.huikuan.legal.LegalStep.RULING;

import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.cases.CaseFacts;
import org.huikuan.legal.AtStep;
import org.huikuan.legal.LegalEntries;
import org.huikuan.legal.LegalRecord.Claim;
import org.huikuan.legal.LegalRecord.RouteChoice;
import org.huikuan.legal.LegalRecords;
import org.huikuan.legal.LegalRoles;
import org.huikuan.legal.LegalSays;
import org.huikuan.legal.LegalSheets;
import org.huikuan.legal.LegalStage;
import org.huikuan.legal.deadlines.Deadlines;
import org.huikuan.legal.process.LegalActionProcess;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The claim was filed as the route says (立案申请), and its statutory periods run. After a pre-suit preservation the next
 * means is chosen.
 */
@Component
class FileTheClaim extends StepAct<ClaimInput> {

    private final LegalStage stage;
    private final LegalRecords records;
    private final Deadlines deadlines;
    private final CourtBars bars;
    private final LegalSheets sheets;

    FileTheClaim(LegalStage stage, LegalRecords records, Deadlines deadlines, CourtBars bars, LegalSheets sheets) {
        super(
                "file-the-claim",
                LegalRoles.PROSECUTING,
                new AtStep(stage, FILE),
                LegalActionProcess.FILE_THE_CLAIM,
                ClaimInput.class);
        this.stage = stage;
        this.records = records;
        this.deadlines = deadlines;
        this.bars = bars;
        this.sheets = sheets;
    }

    @Override
    public ActForm form(CaseFacts now) {
        return sheets.of(now).route().claimed().deadlines().form();
    }

    @Override
    public void check(CaseFacts now, ClaimInput input, FormInput mistakes) {
        String currency = LegalEntries.currency(mistakes, input.currency(), now);
        LegalEntries.past(mistakes, "filedOn", input.filedOn(), now);
        LegalEntries.future(mistakes, "preservedUntil", input.preservedUntil(), now);
        mistakes.inCurrency("amount", input.amount(), currency);
        bars.look(route(now), now, input.amount(), currency, mistakes);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, ClaimInput input, Doing doing) {
        String route = route(now);
        Claim claim = records.add(claim(now, route, input, doing.by()));
        stage.journal(
                now,
                "legal-claim-filed",
                LegalSays.CLAIM.with(
                        Arg.code("legal-route", route),
                        Arg.text(claim.body()),
                        Sentence.joined(" ", claim.amount(), claim.currency())),
                Sentence.text(claim.docket()));
        deadlines.happened(now, "filed:" + route, claim.filedOn());
        if (claim.preservedUntil() != null) {
            deadlines.preserved(now, claim.filedOn(), claim.preservedUntil());
        }
        boolean preserves = route.equals(LegalRoute.PRE_SUIT_PRESERVATION.code());
        stage.go(now, preserves ? ROUTE : RULING, now.kase().position().attempt());
        return null;
    }

    private String route(CaseFacts now) {
        return records.latest(RouteChoice.class, now.kase().id().value())
                .map(RouteChoice::route)
                .orElseThrow(() -> new Conflict("no-route"));
    }

    private static Claim claim(CaseFacts now, String route, ClaimInput input, String by) {
        return new Claim(
                0,
                now.kase().id().value(),
                route,
                input.body(),
                input.docket(),
                input.filedOn(),
                input.amount(),
                LegalEntries.currency(FormInput.ofRight(), input.currency(), now),
                input.fee(),
                input.preservedUntil(),
                input.note(),
                now.today(),
                by);
    }
}
