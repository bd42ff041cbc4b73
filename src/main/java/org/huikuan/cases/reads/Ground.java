package org.huikuan.cases.reads;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Stage;
import org.huikuan.strategy.KeptDecision;

/**
 * Which decision about a case is the ground of what it waits for now. A pause rests on the table that is named after it,
 * {@code promise-terms} for a promise; a step on whatever was decided last about the stage, its step or its next call.
 * Tables of priority and of letters are grounds of no step, and what was decided before a pause is none after it.
 */
final class Ground {

    private static final String TERMS = "-terms";
    private static final String FOLLOW_UP = "choose-follow-up";
    private static final Set<String> OF_STAGES = Set.of("choose-entry", "choose-move");

    private final Collection<String> pauses;

    /** @param pauses every word for what a case may wait for */
    Ground(Collection<String> pauses) {
        this.pauses = pauses;
    }

    /** Empty for a case that has ended, and where no table was asked. @param oldestFirst everything decided about the case */
    Optional<KeptDecision> of(CaseFacts facts, List<KeptDecision> oldestFirst) {
        CollectionCase kase = facts.kase();
        if (!kase.isOpen()) {
            return Optional.empty();
        }
        if (!kase.waitingFor().isNone()) {
            String table = kase.waitingFor().code() + TERMS;
            return newest(oldestFirst).filter(d -> d.key().equals(table)).findFirst();
        }
        boolean waitsForMoneyOrTurn = kase.waitUntil() != null && (facts.isCoveredByCredit() || kase.awaitsItsTurn());
        return newest(oldestFirst)
                .filter(d -> mayBeOne(d.key()))
                .findFirst()
                .filter(d -> !waitsForMoneyOrTurn
                        && isOfStep(d.key(), kase.position().stage()));
    }

    private static Stream<KeptDecision> newest(List<KeptDecision> oldestFirst) {
        List<KeptDecision> newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        return newestFirst.stream();
    }

    private static boolean mayBeOne(String table) {
        return OF_STAGES.contains(table) || table.equals(FOLLOW_UP) || table.endsWith(TERMS);
    }

    private boolean isOfStep(String table, Stage stage) {
        return table.equals(FOLLOW_UP)
                ? stage == Stage.REMINDER_CALL
                : pauses.stream().noneMatch(word -> table.equals(word + TERMS));
    }
}
