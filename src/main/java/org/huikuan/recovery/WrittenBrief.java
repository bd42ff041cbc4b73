package org.huikuan.recovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huikuan.acts.Grades;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.briefs.BriefQuestion;
import org.huikuan.cases.briefs.BriefSource;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/** What the brief of commercial recovery says, as it was last written, and the interest until today. */
@Component
class WrittenBrief implements BriefSource {

    private final CaseBriefs briefs;
    private final InterestToday interest;

    WrittenBrief(CaseBriefs briefs, InterestToday interest) {
        this.briefs = briefs;
        this.interest = interest;
    }

    @Override
    public List<Found> of(CaseFacts now) {
        List<Found> found = new ArrayList<>();
        interest.of(now)
                .forEach(sum -> found.add(new Found(
                        BriefQuestion.HOW_MUCH,
                        Sentence.of(
                                "recovery.brief.howMuch.interest",
                                sum,
                                now.today().toString()),
                        false)));
        briefs.latest(now.kase().id()).ifPresent(brief -> {
            written(found, BriefQuestion.WHO_OWES, brief, Arg.text(brief.whoOwes()));
            written(found, BriefQuestion.HOW_MUCH, brief, Arg.text(brief.howMuch()));
            written(found, BriefQuestion.ON_WHAT_BASIS, brief, Arg.text(brief.onWhatBasis()));
            written(found, BriefQuestion.WHY_UNPAID, brief, Arg.text(brief.whyUnpaid()));
            written(found, BriefQuestion.WHO_DECIDES, brief, Arg.text(brief.whoDecides()));
            written(found, BriefQuestion.WHEN_MONEY, brief, Arg.text(brief.whenMoney()));
            if (!brief.levers().equals(Grades.NONE)) {
                written(found, BriefQuestion.LEVERS, brief, levers(brief));
            }
            CaseBrief.Next next = brief.next();
            written(
                    found,
                    BriefQuestion.NEXT,
                    brief,
                    Arg.several(" · ", Arg.text(next.step()), Arg.person(next.by()), next.on()));
        });
        return found;
    }

    private static void written(List<Found> found, BriefQuestion question, CaseBrief brief, Arg words) {
        found.add(new Found(
                question,
                Sentence.of("recovery.brief.written", words, brief.writtenOn(), Arg.person(brief.writtenBy())),
                true));
    }

    private static Arg levers(CaseBrief brief) {
        return Arg.things(Arrays.stream(brief.levers().split(","))
                .map(lever -> lever.split(":", 2))
                .map(parts -> Arg.several(" ", Arg.code("lever", parts[0]), parts[1]))
                .toList());
    }
}
