package org.huikuan.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.ladder.Climbs;
import org.huikuan.cases.ladder.NextRungs;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.cases.softlinks.Softness;
import org.huikuan.cases.strategies.Rung;
import org.huikuan.cases.strategies.Rungs;
import org.huikuan.cases.strategies.Strategies;
import org.huikuan.cases.strategies.Strategy;
import org.huikuan.debtors.LeverAdvice;
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
    private final NextRungs nexts;
    private final Climbs climbs;
    private final Softness soft;

    FilePast(
            Journal journal,
            Decisions decisions,
            CaseReads cases,
            Strategies strategies,
            Rungs rungs,
            NextRungs nexts,
            Climbs climbs,
            Softness soft) {
        this.soft = soft;
        this.nexts = nexts;
        this.climbs = climbs;
        this.strategies = strategies;
        this.rungs = rungs;
        this.cases = cases;
        this.journal = journal;
        this.decisions = decisions;
    }

    CaseFile.Past of(CaseFacts facts, LeverAdvice levers) {
        List<KeptDecision> all = decisions.about(facts.kase().id().value());
        List<KeptDecision> newestFirst = new ArrayList<>(all);
        Collections.reverse(newestFirst);
        return new CaseFile.Past(
                newestFirst,
                cases.ground(facts, all).orElse(null),
                journal(facts, Long.MAX_VALUE),
                facts.kase().isOpen() ? approach(facts, levers) : null);
    }

    private CaseFile.Approach approach(CaseFacts facts, LeverAdvice levers) {
        Strategy strategy = strategies.of(facts);
        Rung rung = rungs.of(facts);
        return new CaseFile.Approach(
                strategy,
                rung,
                nexts.of(facts, strategy).orElse(null),
                climbs.of(facts.kase().id()),
                soft.of(facts, strategy, rung, levers));
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
