package org.huikuan.staffing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseTurns;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.loop.CaseHands;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.LedgerSays;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a person has in hand in the cases of others: disputes to answer, tasks taken over. When the person goes it falls
 * back to whoever does the case's tasks.
 */
@Component
class WorkInHand {

    private final Cases cases;
    private final CaseHands hands;
    private final CaseTurns turns;
    private final PersonalTasks tasks;
    private final Journal journal;

    WorkInHand(Cases cases, CaseHands hands, CaseTurns turns, PersonalTasks tasks, Journal journal) {
        this.cases = cases;
        this.hands = hands;
        this.turns = turns;
        this.tasks = tasks;
        this.journal = journal;
    }

    /** Accounts of the open cases in which the person has a dispute or a task, in id order. */
    SortedSet<Long> accountsOf(String person) {
        SortedSet<Long> accounts = hands.accountsOf(person);
        cases.byId(tasks.casesOf(person)).forEach(k -> accounts.add(k.accountId()));
        return accounts;
    }

    /** Takes the person's disputes and tasks in these accounts away, with a journal entry each. */
    void release(String person, Collection<Long> accountIds, String reason) {
        turns.lock(accountIds);
        Map<Long, CollectionCase> open = cases.openOf(accountIds);
        Map<CaseId, @Nullable String> to = new HashMap<>();
        open.values().forEach(k -> to.put(k.id(), Objects.equals(k.doneBy(), person) ? null : k.doneBy()));
        hands.release(person, open, to);
        tasks.release(person, to);
        journal.write(
                open.values().stream().map(k -> entry(person, k, to, reason)).toList());
    }

    private static JournalEntry entry(
            String person, CollectionCase kase, Map<CaseId, @Nullable String> to, String reason) {
        return new JournalEntry(
                kase.accountId(),
                kase.id().value(),
                "work-released",
                LedgerSays.BECAME.with(Arg.person(person), Arg.person(to.get(kase.id()))),
                Sentence.text(reason));
    }
}
