package org.huikuan.cases.briefs;

import java.time.LocalDate;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Position;
import org.huikuan.cases.diagnoses.Diagnosis;
import org.huikuan.cases.diagnoses.Finding;
import org.huikuan.shared.Arg;
import org.jspecify.annotations.Nullable;

/** Why the customer does not pay, as it was diagnosed, and what comes next. */
final class CourseAnswers {

    private CourseAnswers() {}

    /** Known by its reason and at least one axis; of money that is only said to be missing nothing is known. */
    static BriefAnswer whyUnpaid(CaseFacts now) {
        Answering answer = new Answering(BriefQuestion.WHY_UNPAID);
        Diagnosis diagnosis = now.insight().diagnosis();
        Finding found = now.insight().finding();
        if (diagnosis == null || found.reason() == null) {
            return answer.lacks("unknown", "diagnose");
        }
        answer.say("reason", found.reason(), diagnosis.since().on());
        axis(answer, "ability", found.ability());
        axis(answer, "willingness", found.willingness());
        axis(answer, "dispute", found.dispute());
        if (diagnosis.asksProof() && !diagnosis.isAbilityProved(now.today())) {
            return answer.lacks("onlySaid", "diagnose");
        }
        boolean anAxis = found.ability() != null || found.willingness() != null || found.dispute() != null;
        return anAxis ? answer.known() : answer.lacks("noAxis", "diagnose");
    }

    private static void axis(Answering answer, String axis, @Nullable Object found) {
        if (found == null) {
            answer.say(axis + "Unknown");
        } else {
            answer.say("axis", found);
        }
    }

    static BriefAnswer next(CaseFacts now) {
        Answering answer = new Answering(BriefQuestion.NEXT);
        CollectionCase kase = now.kase();
        if (!kase.isOpen()) {
            return answer.say("ended", kase.status()).known();
        }
        LocalDate until = kase.waitUntil();
        if (until == null) {
            Position at = kase.position();
            answer.say("step", Arg.code("step", at.step()), at.dueOn());
        } else if (kase.waitingFor().isNone()) {
            answer.say("rests", until);
        } else {
            answer.say("waits", Arg.code("waiting-for", kase.waitingFor().code()), until);
        }
        String who = kase.doneBy() == null ? kase.collector() : kase.doneBy();
        return who == null
                ? answer.lacks("nobody", "reassign")
                : answer.say("who", Arg.person(who)).known();
    }
}
