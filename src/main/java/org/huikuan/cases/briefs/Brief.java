package org.huikuan.cases.briefs;

import java.util.List;
import java.util.Objects;

/**
 * The eight questions as they are answered now.
 *
 * @param answers in the order of the questions
 */
public record Brief(List<BriefAnswer> answers) {

    public Brief {
        answers = List.copyOf(answers);
    }

    /** How many are answered. */
    public int known() {
        return (int) answers.stream().filter(BriefAnswer::isKnown).count();
    }

    public boolean isComplete() {
        return known() == answers.size();
    }

    /** Questions that nobody can answer yet. */
    public List<BriefQuestion> open() {
        return answers.stream()
                .filter(a -> !a.isKnown())
                .map(BriefAnswer::question)
                .toList();
    }

    /** What is missing, in the order of the questions. */
    public List<BriefAnswer.Gap> gaps() {
        return answers.stream().map(BriefAnswer::gap).filter(Objects::nonNull).toList();
    }
}
