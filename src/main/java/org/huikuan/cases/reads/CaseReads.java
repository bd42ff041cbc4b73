package org.huikuan.cases.reads;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseAccess;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.Interactions;
import org.huikuan.cases.Pause;
import org.huikuan.cases.PauseKinds;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Counterparts;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalRecord;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.OpenItems;
import org.huikuan.ledger.money.MoneyOnAccount;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.KeptDecision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may read about cases; cases of other teams do not exist for the person. */
@Service
@Transactional(readOnly = true)
public class CaseReads {

    private final CaseAccess access;
    private final Facts facts;
    private final Counterparts people;
    private final PauseKinds pauses;
    private final Interactions interactions;
    private final Decisions decisions;
    private final Journal journal;
    private final OpenItems ledger;
    private final MoneyOnAccount money;
    private final WorkingDays workingDays;

    CaseReads(
            CaseAccess access,
            Facts facts,
            Counterparts people,
            PauseKinds pauses,
            Interactions interactions,
            Decisions decisions,
            Journal journal,
            OpenItems ledger,
            MoneyOnAccount money,
            WorkingDays workingDays) {
        this.workingDays = workingDays;
        this.access = access;
        this.facts = facts;
        this.people = people;
        this.pauses = pauses;
        this.interactions = interactions;
        this.decisions = decisions;
        this.journal = journal;
        this.ledger = ledger;
        this.money = money;
    }

    /** The facts of a case as of today. */
    public CaseFacts facts(CaseId id) {
        return Objects.requireNonNull(factsOf(List.of(access.visible(id))).get(id));
    }

    /** The facts of cases that were already found to be visible, in the given order. */
    public Map<CaseId, CaseFacts> factsOf(Collection<CollectionCase> visible) {
        Map<CaseId, CaseFacts> found = new LinkedHashMap<>();
        List<CollectionCase> rest = new ArrayList<>(visible);
        while (!rest.isEmpty()) {
            Map<Long, CollectionCase> oneEach = new HashMap<>();
            rest.removeIf(c -> oneEach.putIfAbsent(c.accountId(), c) == null);
            facts.of(oneEach).values().forEach(f -> found.put(f.kase().id(), f));
        }
        atTheirEnd(found);
        return visible.stream()
                .map(CollectionCase::id)
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> Objects.requireNonNull(found.get(id)),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private void atTheirEnd(Map<CaseId, CaseFacts> found) {
        List<CaseFacts> closed =
                found.values().stream().filter(f -> !f.kase().isOpen()).toList();
        Map<Long, List<OpenItem>> items = closed.isEmpty()
                ? Map.of()
                : ledger.closedWith(
                        closed.stream().map(f -> f.kase().id().value()).toList());
        closed.forEach(f -> found.put(
                f.kase().id(), f.atItsEnd(items.getOrDefault(f.kase().id().value(), List.of()))));
    }

    /** The people at the customer who are still there. */
    public List<Counterpart> people(CaseId id) {
        return people.of(access.visible(id).accountId()).stream()
                .filter(Counterpart::isThere)
                .toList();
    }

    /** Name and numbers of {@link #people}. */
    public List<Contact> contacts(CaseId id) {
        return people(id).stream().map(Counterpart::contact).toList();
    }

    /** What fires next in an open case. */
    public NextAct next(CaseFacts of) {
        return NextAct.of(of, workingDays);
    }

    /** Money and credit of the account that has paid no invoice yet, by currency. */
    public Map<String, BigDecimal> onAccount(CaseId id) {
        return money.left(access.visible(id).accountId());
    }

    /** Pauses of the case or its account of one kind, in whatever state, oldest first. */
    public <P extends Pause> List<P> pauses(CaseId id, Class<P> type) {
        return pauses.inFile(type, access.visible(id));
    }

    public List<Interaction> lastContacts(CaseId id, int most) {
        return interactions.of(access.visible(id).id(), most);
    }

    /** Oldest first. */
    public List<KeptDecision> decisions(CaseId id) {
        return decisions.about(access.visible(id).id().value());
    }

    /** The decision on which what the case waits for now rests. @param oldestFirst everything decided about the case */
    public Optional<KeptDecision> ground(CaseFacts of, List<KeptDecision> oldestFirst) {
        return new Ground(pauses.words()).of(of, oldestFirst);
    }

    /** What happened to the case and, since it was opened, to its account; oldest first. */
    public List<JournalRecord> journal(CaseId id) {
        CollectionCase kase = access.visible(id);
        return journal.ofCase(kase.accountId(), id.value(), kase.openedOn(), kase.closedOn());
    }
}
