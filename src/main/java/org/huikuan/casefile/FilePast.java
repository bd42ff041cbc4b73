package org.huikuan.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.cases.strategies.Rungs;
import org.huikuan.cases.strategies.Strategies;
import org.huikuan.cases.strategies.Strategy;
import org.huikuan.journal.Journal;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.KeptDecision;
import org.springframework.stereotype.Component;

/** Reads what happened in a case that the person was already found to see. */
@Component
class FilePast {

    private static final int LINES = 30;

    private final Journal journal;
    private final Decisions decisions;

    private final CaseReads cases;
    private final Strategies strategies;
    private final Rungs rungs;

    FilePast(Journal journal, Decisions decisions, CaseReads cases, Strategies strategies, Rungs rungs) {
        this.strategies = strategies;
        this.rungs = rungs;
        this.cases = cases;
        this.journal = journal;
        this.decisions = decisions;
    }

    CaseFile.Past of(CaseFacts facts) {
        List<KeptDecision> all = decisions.about(facts.kase().id().value());
        List<KeptDecision> newestFirst = new ArrayList<>(all);
        Collections.reverse(newestFirst);
        return new CaseFile.Past(
                newestFirst,
                cases.ground(facts, all).orElse(null),
                journal(facts, Long.MAX_VALUE),
                facts.kase().isOpen() ? approach(facts) : null);
    }

    private CaseFile.Approach approach(CaseFacts facts) {
        Strategy strategy = strategies.of(facts);
        return new CaseFile.Approach(strategy, rungs.of(facts), Rungs.next(facts, strategy));
    }

    /** Lines older than the one with this id. */
    CaseFile.JournalPage journal(CaseFacts facts, long before) {
        return CaseFile.JournalPage.of(
                journal.latestOfCase(
                        facts.account().id(),
                        facts.kase().id().value(),
                        facts.kase().openedOn(),
                        facts.kase().closedOn(),
                        before,
                        LINES + 1),
                LINES);
    }
}
