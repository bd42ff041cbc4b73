package org.huikuan.caseplans.acts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActForm;
import org.huikuan.caseplans.CasePlan;
import org.huikuan.caseplans.CasePlans;
import org.huikuan.caseplans.Offer;
import org.huikuan.caseplans.PlannedStep;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.ConcessionKind;
import org.huikuan.cases.briefs.BriefSheets;
import org.huikuan.cases.briefs.Briefs;
import org.huikuan.shared.Code;
import org.springframework.stereotype.Component;

/** The form of a plan: the one that counts, what is still to do of it, or what strategy and people propose. */
@Component
class CasePlanForm {

    private final CasePlans plans;
    private final StepProposals proposals;
    private final Briefs briefs;

    CasePlanForm(CasePlans plans, StepProposals proposals, Briefs briefs) {
        this.plans = plans;
        this.proposals = proposals;
        this.briefs = briefs;
    }

    ActForm of(CaseFacts now) {
        ActForm form = new ActForm()
                .show("brief-gaps", BriefSheets.of(briefs.of(now), now))
                .suggest("steps[*].person", proposals.people(now))
                .suggest("steps[*].script", proposals.scripts(now));
        currencies(form, now);
        plans.current(now.kase().id())
                .ifPresentOrElse(plan -> again(form, plan, now.today()), () -> proposed(form, now));
        return form;
    }

    private static void currencies(ActForm form, CaseFacts now) {
        Map<String, BigDecimal> owed = now.demandableByCurrency();
        form.options("currency", owed.keySet().stream().map(ActForm.Option::of).toList());
        owed.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(most -> form.propose(
                        "currency", most.getKey())
                .propose("opening", most.getValue().toPlainString())
                .propose("target", most.getValue().toPlainString()));
    }

    private static void again(ActForm form, CasePlan plan, LocalDate today) {
        Offer offer = plan.offer();
        form.propose("currency", offer.opening().currency())
                .propose("opening", offer.opening().amount().toPlainString())
                .propose("target", offer.target().amount().toPlainString())
                .propose("fallback", plan.fallback())
                .propose("reviewOn", plan.reviewOn().isBefore(today) ? null : plan.reviewOn());
        if (offer.floor() != null) {
            form.propose("floor", offer.floor().amount().toPlainString());
        }
        if (offer.concedes()) {
            form.propose("concession", offer.concession().code()).propose("counter", Code.codeOf(offer.counter()));
        }
        if (offer.concession() == ConcessionKind.PRINCIPAL) {
            form.propose("concessionPercent", offer.percent());
        }
        steps(form, plan.steps().stream().filter(PlannedStep::isOpen).toList());
    }

    private void proposed(ActForm form, CaseFacts now) {
        steps(form, proposals.of(now));
        form.propose("reviewOn", proposals.reviewOn(now));
    }

    private static void steps(ActForm form, List<PlannedStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            PlannedStep step = steps.get(i);
            String row = "steps[" + i + "].";
            form.propose(row + "on", step.on())
                    .propose(row + "channel", step.channel().code())
                    .propose(row + "person", step.person())
                    .propose(row + "what", step.what())
                    .propose(row + "script", step.script());
        }
    }
}
