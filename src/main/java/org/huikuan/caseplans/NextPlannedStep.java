package org.huikuan.caseplans;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.briefs.BriefQuestion;
import org.huikuan.cases.briefs.BriefSource;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/** The next step of the plan answers the last question of the brief. */
@Component
class NextPlannedStep implements BriefSource {

    private final CasePlans plans;

    NextPlannedStep(CasePlans plans) {
        this.plans = plans;
    }

    @Override
    public List<Found> of(CaseFacts now) {
        return plans.current(now.kase().id()).flatMap(CasePlan::next).stream()
                .map(step -> new Found(
                        BriefQuestion.NEXT,
                        Sentence.of(
                                "caseplans.next",
                                step.on(),
                                Arg.several(
                                        " · ",
                                        step.channel(),
                                        step.person() == null ? null : Arg.text(step.person()),
                                        Arg.text(step.what()))),
                        now.kase().collector() != null))
                .toList();
    }
}
