package org.huikuan.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.ledger.Refusals.Difference;
import org.jspecify.annotations.Nullable;

/** What is known when receipts or credit notes arrive, and the judgement over each of them. */
record CreditFacts(
        Credit.Source source,
        Creditor creditor,
        LocalDate today,
        Map<String, Account> accounts,
        CreditBooks.Opened books) {

    /** @param before an entry of the same number that was accepted just before */
    Outcome judge(CreditEntry e, @Nullable CreditEntry before) {
        Account account = accounts.get(e.customer());
        RecordedCredit known = books.recorded().get(e.number());
        String key = source.word() + " " + e.number();
        if (account == null) {
            return Refusals.unknownCustomer(creditor, e.customer());
        }
        if (known != null) {
            return Refusals.sameOr(source.numberField(), key, difference(known, account, e));
        }
        for (RecordedCredit gone : books.reversed().getOrDefault(e.number(), List.of())) {
            if (difference(gone, account, e) == null) {
                return Refusals.reversed(source.numberField(), key, gone);
            }
        }
        if (before != null) {
            return Refusals.sameOr(source.numberField(), key, difference(before, e));
        }
        return Refusals.inFuture(source.dateField(), e.on(), today)
                .or(() -> named(e, account))
                .orElse(Outcome.ACCEPTED);
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
                known.accountId() == account.id()
                        ? null
                        : new Difference("customer", Refusals.ANOTHER_CUSTOMER, e.customer()),
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
