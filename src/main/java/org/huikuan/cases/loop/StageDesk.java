package org.huikuan.cases.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseAccess;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseRoles;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.cases.Position;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.rates.RatesOn;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.shared.Money;
import org.huikuan.shared.Sentence;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Where the stages of a case work: they ask the facts here, move the stored position from step to step, ask decision tables and write the journal. A stage keeps its own facts in its own module.
 */
@Service
public class StageDesk {

    private final CaseAccess access;
    private final Facts facts;
    private final Cases cases;
    private final CaseEnding ending;
    private final StageBell bells;
    private final Paper paper;

    StageDesk(CaseAccess access, Facts facts, Cases cases, CaseEnding ending, StageBell bells, Paper paper) {
        this.access = access;
        this.facts = facts;
        this.cases = cases;
        this.ending = ending;
        this.bells = bells;
        this.paper = paper;
    }

    /** The facts of a case, whoever asks: for steps of processes. */
    public CaseFacts facts(CaseId id) {
        return facts.of(id);
    }

    /** The facts of a case that the person may see. */
    public CaseFacts visible(CaseId id) {
        access.visible(id);
        return facts.of(id);
    }

    /**
     * The facts of an open case on which the person may act, the account's row locked first.
     *
     * @param roles one of {@link CaseRoles}
     * @throws org.huikuan.shared.NotAllowed for somebody without any of the roles
     * @throws org.huikuan.shared.Conflict when the case has ended meanwhile
     */
    public CaseFacts forAct(CaseId id, Set<String> roles) {
        return access.forAct(id, roles);
    }

    /**
     * The facts of a case on which the person may act although it may have ended, the account's row locked first.
     *
     * @param roles one of {@link CaseRoles}
     */
    public CaseFacts forLateAct(CaseId id, Set<String> roles) {
        return access.forLateAct(id, roles);
    }

    /** Somebody has written a fact of the case or its account. */
    public void forget(CaseId id) {
        facts.forget(id);
    }

    public String userId() {
        return access.userId();
    }

    /** Stores where the case stands now in its stage. */
    public CaseFacts put(CaseFacts now, Position position) {
        CollectionCase kase = now.kase().at(position);
        cases.update(Set.of(kase));
        CaseFacts after = now.with(kase);
        facts.prime(Set.of(after));
        return after;
    }

    /**
     * An act without a task has written facts or moved the stage on: the case looks at its facts, and its process enters
     * the stage anew at the stored step.
     */
    public void ring(CaseId id) {
        bells.ringStage(id);
    }

    /** The debt is given up by an approved decision: its overdue items leave collection, the case ends. */
    public void writeOff(CaseFacts now, Sentence reason) {
        cases.closeItems(
                now.kase().id(), now.overdue().stream().map(OpenItem::invoiceId).toList());
        journal(now, "case-written-off", CaseSays.ITEMS.with(now.overdue().size()), reason);
        ending.end(now, CaseStatus.WRITTEN_OFF, reason, Bell.FROM_STAGE);
    }

    /** Asks a decision table and keeps its answer with the case. */
    public <I extends Record, O extends Record> Answer<O> decide(CaseFacts now, Table<I, O> table, I asked) {
        return kept(now, paper.tables.ask(table, asked));
    }

    /** As {@link #decide}, of a table that compares what may be demanded. */
    public <I extends Record, O extends Record> Answer<O> decideByAmount(
            CaseFacts now, Table<I, O> table, LongFunction<I> asked) {
        return decideByAmount(now, table, demand(now, table), asked);
    }

    /** As {@link #decide}, of a table that compares an amount. */
    public <I extends Record, O extends Record> Answer<O> decideByAmount(
            CaseFacts now, Table<I, O> table, Worth amount, LongFunction<I> asked) {
        return kept(now, paper.amounts.ask(table, amount, asked));
    }

    private <O extends Record> Answer<O> kept(CaseFacts now, Answer<O> answer) {
        paper.decisions.keep(Map.of(now.kase().id().value(), answer));
        return answer;
    }

    /** What may be demanded, in the currency of the table's limits. */
    public Worth demand(CaseFacts now, Table<?, ?> table) {
        return paper.amounts.demand(table, now);
    }

    /** What is not disputed of each item that is due, in the currency of the table's limits. */
    public Map<OpenItem, Worth> undisputedWorth(CaseFacts now, Table<?, ?> table) {
        RatesOn rates = paper.amounts.rates(table, now);
        Map<OpenItem, Worth> worth = new LinkedHashMap<>();
        now.overdue().stream()
                .filter(i -> now.undisputed(i).signum() > 0)
                .forEach(i -> worth.put(
                        i, Worth.of(new Money(now.undisputed(i), i.open().currency()), rates)));
        return worth;
    }

    public void journal(CaseFacts now, String what, @Nullable Sentence detail, @Nullable Sentence grounds) {
        paper.journal.write(
                List.of(new JournalEntry(now.kase().accountId(), now.kase().id().value(), what, detail, grounds)));
    }

    /** The working day that many days after today, in the creditor's country. */
    public LocalDate workingDaysFromToday(CaseFacts now, int workingDays) {
        return paper.workingDays.plus(now.creditor().country(), now.today(), workingDays);
    }

    /** The working day that many days after the day, in the creditor's country. */
    public LocalDate workingDaysAfter(CaseFacts now, LocalDate day, int workingDays) {
        return paper.workingDays.plus(now.creditor().country(), day, workingDays);
    }

    /** The first instant of the day in the creditor's zone. */
    public Instant startOf(CaseFacts now, LocalDate day) {
        return paper.day.startOf(now.creditor(), day);
    }

    /** The last second of the day in the creditor's zone. */
    public Instant endOf(CaseFacts now, LocalDate day) {
        return startOf(now, day.plusDays(1)).minusSeconds(1);
    }

    /** Calendar, tables and records that every stage uses. */
    @Service
    static class Paper {

        private final DecisionTables tables;
        private final AmountTables amounts;
        private final Decisions decisions;
        private final WorkingDays workingDays;
        private final BusinessDay day;
        private final Journal journal;

        Paper(
                DecisionTables tables,
                AmountTables amounts,
                Decisions decisions,
                WorkingDays workingDays,
                BusinessDay day,
                Journal journal) {
            this.tables = tables;
            this.amounts = amounts;
            this.decisions = decisions;
            this.workingDays = workingDays;
            this.day = day;
            this.journal = journal;
        }
    }
}
