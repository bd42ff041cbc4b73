package org.huikuan.ledger.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.Refusals;
import org.huikuan.ledger.Refusals.Difference;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What is known when receipts or credit notes arrive, and the judgement over each of them.
 *
 * @param earliest the first day on which such money may have come
 */
record CreditFacts(
        Credit.Source source,
        Creditor creditor,
        LocalDate today,
        LocalDate earliest,
        Map<String, Account> accounts,
        CreditBooks.Opened books) {

    /** @param before an entry of the same number that was accepted just before */
    Outcome judge(CreditEntry e, @Nullable CreditEntry before) {
        Account account = accounts.get(e.customer());
        List<RecordedCredit> known = books.recorded().getOrDefault(e.key(), List.of());
        Sentence key = Sentence.refusal("thing-" + source.code(), e.number());
        if (account == null) {
            return Refusals.unknownCustomer(creditor, e.customer());
        }
        if (!known.isEmpty()) {
            return again(known, account, e);
        }
        for (RecordedCredit gone : books.reversed().getOrDefault(e.key(), List.of())) {
            if (difference(gone, account, e) == null) {
                return Refusals.reversed(source.numberField(), key, gone);
            }
        }
        if (before != null) {
            return before.invoices().equals(e.invoices()) || difference(before, e) != null
                    ? Refusals.sameOr(source.numberField(), key, difference(before, e))
                    : Refusals.elsewhere(source, before.number(), before.invoices(), e);
        }
        return Refusals.inFuture(source.dateField(), e.on(), today)
                .or(() -> Refusals.tooOld(source.dateField(), e.on(), earliest))
                .or(() -> named(e, account))
                .orElse(Outcome.ACCEPTED);
    }

    /** It is recorded already, perhaps several times by an earlier release: as it is said now, or otherwise. */
    private Outcome again(List<RecordedCredit> known, Account account, CreditEntry e) {
        List<RecordedCredit> alike =
                known.stream().filter(k -> difference(k, account, e) == null).toList();
        if (alike.isEmpty()) {
            RecordedCredit nearest = known.stream()
                    .filter(k -> k.number().equals(e.number()))
                    .findFirst()
                    .orElse(known.get(0));
            Sentence key = Sentence.refusal("thing-" + source.code(), nearest.number());
            return Refusals.sameOr(source.numberField(), key, difference(nearest, account, e));
        }
        if (alike.stream().anyMatch(k -> agrees(k, e))) {
            return Outcome.UNCHANGED;
        }
        RecordedCredit first = alike.get(0);
        return Refusals.elsewhere(source, first.number(), meant(first), e);
    }

    private static boolean agrees(RecordedCredit known, CreditEntry e) {
        return known.purpose() == null || known.purpose().agreesWith(e.invoices());
    }

    private static List<String> meant(RecordedCredit known) {
        return known.purpose() == null ? List.of() : known.purpose().meant();
    }

    /** The invoices that an entry names must be the account's own, in its currency. */
    private Optional<Outcome> named(CreditEntry e, Account account) {
        for (String number : e.invoices()) {
            Invoice invoice = books.named().get(number);
            if (invoice == null || invoice.accountId() != account.id()) {
                return Optional.of(Refusals.unknownInvoice(account, number));
            }
            if (!invoice.amount().currency().equals(e.amount().currency())) {
                return Optional.of(Refusals.otherCurrency(invoice, e.amount()));
            }
        }
        return Optional.empty();
    }

    long accountId(CreditEntry e) {
        return Objects.requireNonNull(accounts.get(e.customer()), e.customer()).id();
    }

    private static @Nullable Difference difference(RecordedCredit known, Account account, CreditEntry e) {
        return Refusals.first(
                known.accountId() == account.id() ? null : Difference.another(e.customer()),
                Difference.between("date", known.on(), e.on()),
                Difference.between("amount", known.amount(), e.amount()));
    }

    private static @Nullable Difference difference(CreditEntry before, CreditEntry e) {
        return Refusals.first(
                Difference.between("customer", before.customer(), e.customer()),
                Difference.between("date", before.on(), e.on()),
                Difference.between("amount", before.amount(), e.amount()));
    }
}
