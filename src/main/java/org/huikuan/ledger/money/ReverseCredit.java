package org.huikuan.ledger.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.JournalDetails;
import org.huikuan.ledger.LedgerNews;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes back a receipt that bounced, a credit note, or a part of one: its invoices are open again, and other money of the
 * account may pay them. In the caller's transaction. What is asked for a second time changes nothing: all of it with the same
 * words, or a part by {@link Reversal#isDoneBy}.
 */
@Component
public class ReverseCredit {

    private final Accounts accounts;
    private final BookedCredits booked;
    private final Allocations allocations;
    private final Settlement settlement;
    private final LedgerNews news;

    public ReverseCredit(
            Accounts accounts, BookedCredits booked, Allocations allocations, Settlement settlement, LedgerNews news) {
        this.accounts = accounts;
        this.booked = booked;
        this.allocations = allocations;
        this.settlement = settlement;
        this.news = news;
    }

    /** @param on the day of it */
    public Booked reverse(Credit.Source source, long id, Reversal reversal, LocalDate on) {
        accounts.lock(List.of(find(source, id).accountId()));
        Booked credit = find(source, id);
        if (isDone(credit, reversal)) {
            return credit;
        }
        if (credit.isReversed()) {
            return unchanged(credit, reversal.seen() == null ? reversal.reason() : null);
        }
        refuseOther(credit, reversal.seen());
        BigDecimal amount = reversal.part() == null ? credit.standing() : reversal.part();
        refuse(credit, amount, on);
        Map<Paid, BigDecimal> freed = freed(credit, amount.subtract(credit.unallocated()));
        if (!freed.isEmpty()) {
            allocations.free(freed, on, null, null);
        }
        booked.takeBack(credit, new Reversal.Done(amount, on, reversal.reason(), reversal.returnReference()));
        List<Long> account = List.of(credit.accountId());
        settlement.settle(account, on, null);
        news.tell(account, cause(source), List.of(entry(credit, amount, reversal, on)));
        return find(source, id);
    }

    /** The bank's number of a return stands for one amount only. */
    private boolean isDone(Booked credit, Reversal reversal) {
        Optional<Reversal.Done> same =
                booked.takenBack(credit).stream().filter(reversal::isDoneBy).findFirst();
        BigDecimal part = reversal.part();
        if (same.isPresent() && part != null && part.compareTo(same.get().amount()) != 0) {
            String was = same.get().amount().setScale(2).toPlainString();
            throw new Conflict("return-known", reversal.returnReference(), was, part.toPlainString(), credit.number());
        }
        return same.isPresent();
    }

    /** What came by itself goes first, the newest before the older. */
    private Map<Paid, BigDecimal> freed(Booked credit, BigDecimal needed) {
        Map<Paid, BigDecimal> freed = new LinkedHashMap<>();
        BigDecimal left = needed;
        List<Paid> parts = allocations.paidBy(credit.source(), credit.id()).stream()
                .sorted(Comparator.comparing(Paid::named).thenComparing(Paid::id, Comparator.reverseOrder()))
                .toList();
        for (Paid p : parts) {
            BigDecimal taken = left.min(p.amount());
            if (taken.signum() > 0) {
                freed.put(p, taken);
                left = left.subtract(taken);
            }
        }
        return freed;
    }

    private static void refuse(Booked credit, BigDecimal amount, LocalDate on) {
        if (on.isBefore(credit.on())) {
            throw new BadInput("on", "before-receipt", on, credit.on());
        }
        if (amount.signum() <= 0 || amount.compareTo(credit.standing()) > 0) {
            throw new BadInput(
                    "amount",
                    "more-than-stands",
                    amount.toPlainString(),
                    credit.standing().toPlainString());
        }
    }

    private static AccountsChanged.Cause cause(Credit.Source source) {
        return source == Credit.Source.RECEIPT
                ? AccountsChanged.Cause.RECEIPT_REVERSED
                : AccountsChanged.Cause.ITEMS_BACK;
    }

    private static JournalEntry entry(Booked credit, BigDecimal amount, Reversal reversal, LocalDate on) {
        Sentence words = JournalDetails.of(
                credit.number(),
                on,
                JournalDetails.money(amount, credit.amount()),
                "#" + credit.id(),
                reversal.returnReference());
        return new JournalEntry(
                credit.accountId(),
                null,
                credit.source().code() + "-reversed",
                words,
                Sentence.text(reversal.reason()));
    }

    private Booked find(Credit.Source source, long id) {
        String word = source.code();
        return booked.find(source, id).orElseThrow(() -> new NotFound("no-" + word));
    }

    private static void refuseOther(Booked credit, @Nullable BigDecimal seen) {
        if (seen != null && seen.compareTo(credit.standing()) != 0) {
            String stands = credit.standing().setScale(2).toPlainString();
            throw new Conflict("receipt-changed", credit.number(), stands, seen.toPlainString(), credit.source());
        }
    }

    /** @param reason null: a person wants it reversed who saw that it was not */
    private static Booked unchanged(Booked credit, @Nullable String reason) {
        if (reason == null || !reason.equals(credit.reverseReason())) {
            throw new Conflict("receipt-reversed", credit.number(), credit.reversedOn());
        }
        return credit;
    }
}
