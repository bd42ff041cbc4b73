package org.huikuan.cases.staffing;

import static org.huikuan.cases.CaseRoles.DECIDING;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huikuan.cases.AccountLocks;
import org.huikuan.cases.CaseAccess;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.LedgerSays;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person who leaves has in hand in the cases of others: disputes to answer, tasks taken over. It falls back to
 * whoever does the case's tasks.
 */
@Service
@Transactional
public class Leaving {

    private final CaseAccess access;
    private final Rows rows;
    private final PersonalTasks tasks;
    private final Journal journal;
    private final ApplicationEventPublisher news;

    Leaving(CaseAccess access, Rows rows, PersonalTasks tasks, Journal journal, ApplicationEventPublisher news) {
        this.access = access;
        this.rows = rows;
        this.tasks = tasks;
        this.journal = journal;
        this.news = news;
    }

    /** Accounts of the open cases in which the person has a dispute or a task, in id order. */
    @Transactional(readOnly = true)
    public SortedSet<Long> accountsWithWorkOf(String person) {
        access.require(DECIDING);
        SortedSet<Long> accounts = new TreeSet<>();
        rows.handedOver.forEach(h -> accounts.addAll(h.accountsOf(person)));
        rows.cases.byId(tasks.casesOf(person)).forEach(k -> accounts.add(k.accountId()));
        return accounts;
    }

    /** Takes the person's disputes and tasks in these accounts away, with a journal entry each. */
    public void release(String person, Collection<Long> accountIds, String reason) {
        access.require(DECIDING);
        rows.locks.lock(accountIds);
        Map<Long, CollectionCase> open = rows.cases.openOf(accountIds);
        Map<CaseId, @Nullable String> to = new HashMap<>();
        open.values().forEach(k -> to.put(k.id(), Objects.equals(k.doneBy(), person) ? null : k.doneBy()));
        rows.handedOver.forEach(h -> h.released(person, open.keySet(), to));
        tasks.release(person, to);
        open.values().forEach(k -> rows.facts.forget(k.id()));
        journal.write(open.values().stream()
                .map(k -> new JournalEntry(
                        k.accountId(),
                        k.id().value(),
                        "work-released",
                        LedgerSays.BECAME.with(Arg.person(person), Arg.person(to.get(k.id()))),
                        Sentence.text(reason)))
                .toList());
    }

    /** What other modules appointed the person for falls back as well. */
    public void tell(String person) {
        access.require(DECIDING);
        news.publishEvent(new WorkReleased(person));
    }

    /** The rows that are read and written. */
    @Service
    static class Rows {

        private final Cases cases;
        private final List<HandedOver> handedOver;
        private final AccountLocks locks;
        private final Facts facts;

        Rows(Cases cases, List<HandedOver> handedOver, AccountLocks locks, Facts facts) {
            this.cases = cases;
            this.handedOver = handedOver;
            this.locks = locks;
            this.facts = facts;
        }
    }
}
