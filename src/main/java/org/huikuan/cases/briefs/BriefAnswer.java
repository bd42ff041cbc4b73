package org.huikuan.cases.briefs;

import java.util.ArrayList;
import java.util.List;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What stands about one question.
 *
 * @param facts what is known, also when it is not enough
 * @param gap what is missing; null when the question is answered
 */
public record BriefAnswer(
        BriefQuestion question,
        List<Sentence> facts,
        @Nullable Gap gap) {

    public BriefAnswer {
        facts = List.copyOf(facts);
    }

    public boolean isKnown() {
        return gap == null;
    }

    /** The same, answered by what was found elsewhere. */
    BriefAnswer with(List<Sentence> others, boolean answered) {
        List<Sentence> all = new ArrayList<>(facts);
        all.addAll(others);
        return new BriefAnswer(question, all, answered ? null : gap);
    }

    /**
     * @param act key of the act of the case file that would answer it; empty where it is answered on another page or for
     *     each lever
     */
    public record Gap(Sentence missing, String act) {}
}
