package org.huikuan.cases.briefs;

import java.util.ArrayList;
import java.util.List;
import org.huikuan.shared.Sentence;

/** Puts an answer together. Its sentences are messages {@code cases.brief.<question>.<what>}. */
final class Answering {

    private static final String BRIEF = "cases.brief.";

    private final BriefQuestion question;
    private final List<Sentence> facts = new ArrayList<>();

    Answering(BriefQuestion question) {
        this.question = question;
    }

    Answering say(String what, Object... facts) {
        this.facts.add(sentence(what, facts));
        return this;
    }

    BriefAnswer known() {
        return new BriefAnswer(question, facts, null);
    }

    /** @param what nobody knows @param act that would answer it; empty where none of the case file does */
    BriefAnswer lacks(String what, String act, Object... of) {
        return new BriefAnswer(question, facts, new BriefAnswer.Gap(sentence(what, of), act));
    }

    private Sentence sentence(String what, Object... facts) {
        return Sentence.of(BRIEF + question.code() + "." + what, facts);
    }
}
