package org.huikuan.legal.course;

import static org.huikuan.legal.LegalStep.FILE;
import static org.huikuan.legal.LegalStep.ROUTE;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.legal.AtStep;
import org.huikuan.legal.LegalRecord.RouteChoice;
import org.huikuan.legal.LegalRoles;
import org.huikuan.legal.LegalSays;
import org.huikuan.legal.LegalSheets;
import org.huikuan.legal.LegalStage;
import org.huikuan.legal.process.LegalActionProcess;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table proposes a legal means (选择法律途径), a person decides, the exclusions hold; or the write-off is proposed. */
@Component
class ChooseTheRoute extends StepAct<ChooseRouteInput> {

    private static final List<LegalRoute> COURTS = List.of(LegalRoute.SUIT, LegalRoute.SMALL_CLAIMS);

    private final LegalStage stage;
    private final Routes routes;
    private final RouteChoices choices;
    private final WriteOffProposals writeOffs;
    private final LegalSheets sheets;

    ChooseTheRoute(
            LegalStage stage, Routes routes, RouteChoices choices, WriteOffProposals writeOffs, LegalSheets sheets) {
        super(
                "choose-the-route",
                LegalRoles.PROSECUTING,
                new AtStep(stage, ROUTE),
                LegalActionProcess.CHOOSE_THE_ROUTE,
                ChooseRouteInput.class);
        this.stage = stage;
        this.routes = routes;
        this.choices = choices;
        this.writeOffs = writeOffs;
        this.sheets = sheets;
    }

    @Override
    public ActForm form(CaseFacts now) {
        Known arbitration = routes.governing(now).arbitration();
        List<ActForm.Option> offered = Arrays.stream(LegalRoute.values())
                .filter(r -> isOffered(r, arbitration))
                .map(r -> new ActForm.Option(r.code(), null))
                .toList();
        return writeOffs
                .form(
                        sheets.of(now)
                                .claims()
                                .deadlines()
                                .arbitration(arbitration)
                                .form(),
                        now)
                .propose("arbitrationClause", arbitration == Known.YES ? "yes" : null)
                .options("route", offered)
                .advise("route", "/cases/" + now.kase().id().number() + "/legal-file/route-advice");
    }

    /** A clause on record keeps the courts out; without one there is no arbitration. */
    private static boolean isOffered(LegalRoute route, Known arbitration) {
        return arbitration == Known.YES
                ? !COURTS.contains(route)
                : arbitration != Known.NO || route != LegalRoute.ARBITRATION;
    }

    @Override
    public void check(CaseFacts now, ChooseRouteInput input, FormInput mistakes) {
        LegalRoute route = input.route();
        if (route == LegalRoute.WRITE_OFF) {
            writeOffs.check(now, input.ground(), mistakes);
            return;
        }
        input.facts().check(mistakes);
        if (route == null || !mistakes.mistakes().isEmpty()) {
            return;
        }
        RouteAsked asked = routes.asked(now, input.facts());
        ForeignDebtor.refuse(route.code(), now, mistakes);
        Answer<Routes.Allowed> allowed = routes.allowed(route, asked);
        if (!allowed.out().allowed()) {
            mistakes.wrong("route", "ruled", new Arg.Both(allowed.becauseZh(), allowed.becauseEn()));
        }
        CourtBars.refuse(route.code(), asked, mistakes);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, ChooseRouteInput input, Doing doing) {
        if (input.route() == LegalRoute.WRITE_OFF) {
            writeOffs.propose(now, Objects.requireNonNull(input.ground()), input.reason(), ROUTE);
            return null;
        }
        RouteChoice choice = choices.add(now, input, doing.by());
        stage.journal(
                now,
                "legal-route-chosen",
                LegalSays.ROUTE.with(
                        Arg.code("legal-route", choice.route()), Arg.code("legal-route", choice.proposed())),
                Sentence.text(input.reason()));
        stage.go(now, FILE, now.kase().position().attempt());
        return null;
    }
}
