package org.huikuan.visits.acts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActForm;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.ConcessionKind;
import org.huikuan.cases.briefs.BriefSheets;
import org.huikuan.cases.briefs.Briefs;
import org.huikuan.cases.conduct.ConductSheet;
import org.huikuan.cases.reads.CaseSheets;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.DecisionMaker;
import org.huikuan.debtors.LeverScore;
import org.huikuan.debtors.Matter;
import org.huikuan.debtors.PersonChoice;
import org.huikuan.shared.Code;
import org.huikuan.staffing.Collector;
import org.huikuan.staffing.Collectors;
import org.huikuan.visits.Preparation;
import org.huikuan.visits.VisitReads;
import org.huikuan.visits.VisitSheet;
import org.springframework.stereotype.Component;

/** What the forms of a visit to come show and propose, with the manager or without. */
@Component
class PlanForm {

    private static final String USUAL_TIME = "10:00";

    private final VisitReads reads;
    private final CaseSheets sheets;
    private final Collectors people;
    private final LeverScore score;
    private final Briefs briefs;
    private final ConductSheet conduct;

    PlanForm(
            VisitReads reads,
            CaseSheets sheets,
            Collectors people,
            LeverScore score,
            Briefs briefs,
            ConductSheet conduct) {
        this.briefs = briefs;
        this.conduct = conduct;
        this.reads = reads;
        this.sheets = sheets;
        this.people = people;
        this.score = score;
    }

    /** What each preparation is made of stands beside it. */
    ActForm ofVisit(CaseFacts now) {
        VisitSheet sheet = reads.sheet(now.kase().id());
        ActForm form = meeting(of(now, sheet, conduct.ofVisit(now)), Matter.PAY, sheet)
                .propose("date", sheet.payDay())
                .propose("visitors", now.kase().collector())
                .showAt("redLinesRead", "red-lines", Map.of());
        for (String code : Preparation.CODES) {
            form.showAt(code, "preparation", preparation(code, sheet));
        }
        return form;
    }

    private static Map<String, Object> preparation(String code, VisitSheet sheet) {
        Map<String, Object> facts = new HashMap<>(Map.of("code", code, "sheet", sheet));
        if (sheet.payDay() != null) {
            facts.put("payDay", sheet.payDay());
        }
        return facts;
    }

    ActForm ofManagerVisit(CaseFacts now, String user) {
        VisitSheet sheet = reads.sheet(now.kase().id());
        List<ActForm.Option> goes = people.all().stream()
                .filter(p -> !people.isLocked(p.user()))
                .map(PlanForm::option)
                .toList();
        ActForm form = of(now, sheet, conduct.ofManagerVisit(now))
                .show("visits", Map.of("visits", sheet.visits()))
                .propose(
                        "levers",
                        String.join(
                                "\n",
                                sheet.levers().stream()
                                        .map(l -> l.lever().code())
                                        .toList()))
                .showAt(
                        "levers",
                        "levers",
                        Map.of(
                                "levers",
                                sheet.levers(),
                                "advice",
                                score.advice(LeverScore.of(sheet.levers(), now.today()))))
                .propose("meetRole", DecisionMaker.DM_1.code());
        return meeting(form, Matter.DECIDE, sheet)
                .propose("manager", people.exists(user) ? user : null)
                .propose("collector", now.kase().collector())
                .propose("concession", ConcessionKind.NONE.code())
                .without("approverRole")
                .without("approver")
                .options("manager", goes)
                .options("collector", goes);
    }

    /** Whom to meet, as far as people at the customer are known by their power. */
    private static ActForm meeting(ActForm form, Matter matter, VisitSheet sheet) {
        PersonChoice.of(matter, sheet.contacts()).ifPresent(p -> form.propose("meet", p.name())
                .propose("meetRole", Code.codeOf(p.facts().decisionMaker())));
        return form;
    }

    private static ActForm.Option option(Collector person) {
        return new ActForm.Option(person.user(), person.name());
    }

    private ActForm of(CaseFacts now, VisitSheet sheet, Map<String, Object> allowed) {
        return new ActForm()
                .show("case", sheets.caseSheet(now))
                .show("brief-gaps", BriefSheets.of(briefs.of(now), now))
                .show("conduct", allowed)
                .showAt("date", "visit-days", Map.of("limits", sheet.limits()))
                .showAt("time", "visit-hours", Map.of("limits", sheet.limits()))
                .propose("time", USUAL_TIME)
                .propose("place", now.account().address())
                .suggest(
                        "meet", sheet.contacts().stream().map(Counterpart::name).toList());
    }
}
