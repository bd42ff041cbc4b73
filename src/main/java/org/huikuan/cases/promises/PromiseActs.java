package org.huikuan.cases.promises;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.cases.loop.AmountTables;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.loop.CaseFlow;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.OpenItems;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Sentence;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/** Records and withdraws promises. A new promise takes the place of open ones for the same items. */
@Component
public class PromiseActs implements AsksTables {

    private final Promises promises;
    private final Cases cases;
    private final Facts facts;
    private final OpenItems items;
    private final AmountTables tables;
    private final Decisions decisions;
    private final WorkingDays workingDays;
    private final Journal journal;
    private final CaseFlow flow;

    PromiseActs(
            Promises promises,
            Cases cases,
            Facts facts,
            OpenItems items,
            AmountTables tables,
            Decisions decisions,
            WorkingDays workingDays,
            Journal journal,
            CaseFlow flow) {
        this.promises = promises;
        this.cases = cases;
        this.facts = facts;
        this.items = items;
        this.tables = tables;
        this.decisions = decisions;
        this.workingDays = workingDays;
        this.journal = journal;
        this.flow = flow;
    }

    /** Records the promise; the caller reviews the case afterwards unless the case's own process goes on by itself. */
    public Promise record(CaseFacts facts, WrittenPromise words, String by, Bell bell) {
        CollectionCase kase = facts.kase();
        Optional<Promise> same = Promise.open(facts)
                .filter(p -> words.repeat(p, facts.today(), by))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        Answer<PromiseLimits.Terms> terms = terms(facts, words);
        refuseUnsigned(facts, words, terms);
        PromiseLimits.check(facts, words, terms.out());
        List<Promise> superseded = Promise.open(facts)
                .filter(p -> p.items().stream().anyMatch(words.items()::contains))
                .toList();
        promises.update(superseded.stream()
                .map(p -> p.as(PromiseState.SUPERSEDED, p.received(), facts.today()))
                .toList());
        Promise promise = promises.insert(draft(facts, words, terms.out(), superseded, by));
        decisions.keep(Map.of(kase.id().value(), terms));
        journal.write(new JournalEntry(
                kase.accountId(),
                kase.id().value(),
                "promise-recorded",
                CaseSays.PROMISED.with(promise.amount(), promise.payOn(), promise.form()),
                Sentence.text(words.note())));
        cases.update(Set.of(kase.at(kase.position().afterPause(facts.today()))));
        this.facts.forget(kase.id());
        superseded.stream().filter(bell::rings).forEach(p -> flow.pauseOver(kase.id(), PromiseKind.PROCESS, p.id()));
        flow.pauseBegun(kase.id(), PromiseKind.PROCESS, promise.id());
        return promise;
    }

    private Answer<PromiseLimits.Terms> terms(CaseFacts facts, WrittenPromise words) {
        return tables.ask(
                PromiseLimits.TERMS,
                Worth.of(words.amount(), facts.rates()),
                amount -> new PromiseLimits.Promised(amount, facts.brokenPromises()));
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(PromiseLimits.TERMS);
    }

    /** After too many broken promises only a signed one counts, as the table says. */
    static void refuseUnsigned(CaseFacts facts, WrittenPromise words, Answer<PromiseLimits.Terms> terms) {
        if (terms.out().form() == PromiseLimits.Wanted.SIGNED && words.form() != PromiseForm.SIGNED) {
            throw new BadInput("form", "only-signed", facts.brokenPromises(), terms.because());
        }
    }

    /** The customer was called before the pay day or on it, and answered or not. */
    void called(CaseFacts facts, Promise promise) {
        promises.update(List.of(promise.called(facts.today())));
        this.facts.forget(promise.caseId());
    }

    void withdraw(CaseFacts facts, Promise promise, String reason) {
        if (!promise.isOpen()) {
            throw new Conflict("promise-over", promise.state(), promise.judgedOn(), promise.id());
        }
        promises.update(List.of(promise.as(PromiseState.WITHDRAWN, promise.received(), facts.today())));
        CaseId id = facts.kase().id();
        journal.write(new JournalEntry(
                promise.accountId(),
                id.value(),
                "promise-withdrawn",
                CaseSays.PROMISED_ON.with(promise.amount(), promise.payOn()),
                Sentence.text(reason)));
        this.facts.forget(id);
        flow.pauseOver(id, PromiseKind.PROCESS, promise.id());
    }

    private Promise draft(
            CaseFacts facts, WrittenPromise words, PromiseLimits.Terms terms, List<Promise> superseded, String by) {
        LocalDate today = facts.today();
        String country = facts.creditor().country();
        int tolerance = terms.toleranceDays();
        LocalDate dueBy = workingDays.plus(country, words.payOn(), tolerance);
        LocalDate callOn = workingDays.plus(country, words.payOn(), -terms.callDaysBefore());
        BigDecimal before = items.receivedFor(words.items(), today, dueBy)
                .getOrDefault(words.amount().currency(), BigDecimal.ZERO);
        return new Promise(
                0,
                facts.kase().id(),
                facts.kase().accountId(),
                superseded.isEmpty()
                        ? null
                        : superseded.get(superseded.size() - 1).id(),
                PromiseState.OPEN,
                facts.brokenPromises() + 1,
                words.form(),
                words.promisedBy(),
                words.amount(),
                today,
                words.payOn(),
                tolerance,
                dueBy,
                callOn.isAfter(today) ? callOn : null,
                null,
                before,
                BigDecimal.ZERO,
                null,
                by,
                words.note(),
                words.items());
    }
}
