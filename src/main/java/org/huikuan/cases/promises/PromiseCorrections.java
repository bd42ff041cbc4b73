package org.huikuan.cases.promises;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.Facts;
import org.huikuan.cases.acts.PastDays;
import org.huikuan.cases.loop.AmountTables;
import org.huikuan.cases.loop.CaseFlow;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.LedgerSays;
import org.huikuan.ledger.OpenItems;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Money;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Corrects an open promise that was written down wrongly: its amount, day, form or who gave it. It stays the promise of
 * the day on which it was given, for the same invoices, so that money which has come since counts; its clocks are
 * computed again. The wrong one stays in the file as replaced.
 */
@Component
class PromiseCorrections {

    private final Promises promises;
    private final Facts facts;
    private final OpenItems items;
    private final AmountTables tables;
    private final WorkingDays workingDays;
    private final Journal journal;
    private final CaseFlow flow;

    PromiseCorrections(
            Promises promises,
            Facts facts,
            OpenItems items,
            AmountTables tables,
            WorkingDays workingDays,
            Journal journal,
            CaseFlow flow) {
        this.promises = promises;
        this.facts = facts;
        this.items = items;
        this.tables = tables;
        this.workingDays = workingDays;
        this.journal = journal;
        this.flow = flow;
    }

    /** What is wrong with the input; a promise that is over is refused as a whole. */
    void check(CaseFacts facts, Promise wrong, CorrectPromiseInput input, FormInput mistakes) {
        if (!wrong.isOpen()) {
            throw new Conflict("promise-over", wrong.state(), wrong.judgedOn(), wrong.id());
        }
        mistakes.inCurrency("amount", input.amount(), wrong.amount().currency());
        if (!wrong.payOn().equals(input.date())) {
            PastDays.refuse("date", input.date(), facts, mistakes);
        }
        refuseAbove(facts, wrong, mistakes, input.amount());
    }

    Promise correct(CaseFacts facts, Promise wrong, CorrectPromiseInput input, String by) {
        WrittenPromise said = said(wrong, input);
        if (said.equals(asSaid(wrong))) {
            return wrong;
        }
        Answer<PromiseLimits.Terms> terms = tables.ask(
                PromiseLimits.TERMS,
                Worth.of(said.amount(), facts.rates()),
                amount -> new PromiseLimits.Promised(amount, facts.brokenPromises()));
        if (wrong.form() == PromiseForm.SIGNED) {
            PromiseActs.refuseUnsigned(facts, said, terms);
        }
        PromiseLimits.check(facts, said, terms.out());
        promises.update(List.of(wrong.as(PromiseState.SUPERSEDED, wrong.received(), facts.today())));
        Promise right = promises.insert(corrected(facts, wrong, said, terms.out(), by));
        journal.write(new JournalEntry(
                wrong.accountId(),
                wrong.caseId().value(),
                "promise-corrected",
                LedgerSays.BECAME.with(asWords(wrong), asWords(right)),
                Sentence.text(input.reason())));
        this.facts.forget(wrong.caseId());
        flow.pauseOver(wrong.caseId(), PromiseKind.PROCESS, wrong.id());
        flow.pauseBegun(wrong.caseId(), PromiseKind.PROCESS, right.id());
        return right;
    }

    /** What is not said stays as it is. */
    private static WrittenPromise said(Promise wrong, CorrectPromiseInput input) {
        String currency = wrong.amount().currency();
        return new WrittenPromise(
                input.amount() == null ? wrong.amount() : new Money(input.amount(), currency),
                input.date() == null ? wrong.payOn() : input.date(),
                input.form() == null ? wrong.form() : input.form(),
                input.promisedBy() == null ? wrong.promisedBy() : input.promisedBy(),
                input.note() == null ? wrong.note() : input.note(),
                wrong.items());
    }

    /** Not above what the invoices still owe and what has come for them since the promise was given. */
    private void refuseAbove(CaseFacts facts, Promise wrong, FormInput mistakes, @Nullable BigDecimal amount) {
        if (amount == null) {
            return;
        }
        BigDecimal came = items.receivedFor(wrong.items(), wrong.promisedOn(), facts.today())
                .getOrDefault(wrong.amount().currency(), BigDecimal.ZERO)
                .subtract(wrong.receivedBefore());
        BigDecimal most = facts.items().stream()
                .filter(i -> wrong.items().contains(i.invoiceId()))
                .map(facts::undisputed)
                .reduce(came.max(BigDecimal.ZERO), BigDecimal::add);
        if (amount.compareTo(most) > 0) {
            mistakes.wrong(
                    "amount",
                    "above-balance",
                    amount.toPlainString(),
                    most.toPlainString(),
                    wrong.amount().currency());
        }
    }

    private static WrittenPromise asSaid(Promise p) {
        return new WrittenPromise(p.amount(), p.payOn(), p.form(), p.promisedBy(), p.note(), p.items());
    }

    private static Sentence asWords(Promise p) {
        return CaseSays.PROMISED.with(p.amount(), p.payOn(), p.form());
    }

    private Promise corrected(
            CaseFacts facts, Promise wrong, WrittenPromise said, PromiseLimits.Terms terms, String by) {
        String country = facts.creditor().country();
        int tolerance = terms.toleranceDays();
        LocalDate callOn = workingDays.plus(country, said.payOn(), -terms.callDaysBefore());
        return new Promise(
                0,
                wrong.caseId(),
                wrong.accountId(),
                wrong.id(),
                PromiseState.OPEN,
                wrong.level(),
                said.form(),
                said.promisedBy(),
                said.amount(),
                wrong.promisedOn(),
                said.payOn(),
                tolerance,
                workingDays.plus(country, said.payOn(), tolerance),
                callOn.isAfter(facts.today()) ? callOn : null,
                null,
                wrong.receivedBefore(),
                wrong.received(),
                null,
                by,
                said.note(),
                wrong.items());
    }
}
