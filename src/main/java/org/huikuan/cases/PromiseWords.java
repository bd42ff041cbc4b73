package org.huikuan.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.ledger.OpenItem;
import org.huikuan.shared.FormInput;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A promise as a person wrote it, checked against the facts: not in the past, not above what may be demanded.
 *
 * @param items invoices it covers; all that may be demanded in its currency unless the person named some
 */
record PromiseWords(
        Money amount,
        LocalDate payOn,
        PromiseForm form,
        @Nullable String promisedBy,
        @Nullable String note,
        Set<Long> items) {

    /** Whether the same person recorded the same today already: a double click, a call sent again. */
    boolean repeat(Promise before, LocalDate today, String by) {
        return before.isOpen()
                && before.promisedOn().equals(today)
                && before.recordedBy().equals(by)
                && before.form() == form
                && before.items().equals(items)
                && new PromiseWords(before.amount(), before.payOn(), form, before.promisedBy(), before.note(), items)
                        .equals(this);
    }

    /** @throws org.huikuan.shared.BadInput naming amount, currency, date, form or items */
    static PromiseWords read(FormInput words, CaseFacts facts, String promisedByField) {
        BigDecimal amount = words.amount("amount");
        LocalDate payOn = words.date("date");
        PromiseForm form = words.oneOf("form", words.text("form", 20), PromiseForm::of, PromiseForm.values());
        String currency = currency(words, facts);
        words.inCurrency("amount", amount, currency);
        String note = words.text("note", 4000);
        String promisedBy = words.text(promisedByField, 200);
        if (amount == null) {
            words.refuseMissing("amount");
        }
        if (payOn == null) {
            words.refuseMissing("date");
        } else if (payOn.isBefore(facts.today())) {
            words.wrong("date", "past", payOn + " is in the past; today is " + facts.today(), payOn, facts.today());
        }
        Set<Long> items = items(words, facts, currency);
        checkAmount(words, facts, amount, currency, items);
        words.check();
        return new PromiseWords(
                new Money(Objects.requireNonNull(amount), Objects.requireNonNull(currency)),
                Objects.requireNonNull(payOn),
                form == null ? PromiseForm.ORAL : form,
                promisedBy,
                note,
                items);
    }

    private static @Nullable String currency(FormInput words, CaseFacts facts) {
        Map<String, BigDecimal> owed = facts.demandableByCurrency();
        String written = words.text("currency", 3);
        if (written == null && owed.size() == 1) {
            return owed.keySet().iterator().next();
        }
        if (written == null) {
            words.wrong(
                    "currency",
                    owed.isEmpty() ? "nothing-to-demand" : "currency-missing",
                    owed.isEmpty() ? "nothing may be demanded now" : "name one of " + owed.keySet(),
                    String.join(", ", owed.keySet()));
        } else if (!owed.containsKey(written)) {
            words.wrong(
                    "currency",
                    "currency-not-owed",
                    "nothing is overdue in " + written + "; overdue: " + owed.keySet(),
                    written);
            return null;
        }
        return written;
    }

    private static Set<Long> items(FormInput words, CaseFacts facts, @Nullable String currency) {
        List<OpenItem> possible = facts.demandable().stream()
                .filter(i -> i.open().currency().equals(currency))
                .toList();
        String named = words.text("items", 4000);
        if (named == null) {
            return possible.stream().map(OpenItem::invoiceId).collect(Collectors.toSet());
        }
        Set<Long> items = new HashSet<>();
        Arrays.stream(named.split("[,;\\s]+")).filter(n -> !n.isEmpty()).forEach(number -> possible.stream()
                .filter(i -> i.number().equals(number))
                .findFirst()
                .ifPresentOrElse(
                        i -> items.add(i.invoiceId()),
                        () -> words.wrong(
                                "items",
                                "invoice-not-overdue",
                                "invoice " + number + " is not among the overdue items",
                                number)));
        return items;
    }

    private static void checkAmount(
            FormInput words, CaseFacts facts, @Nullable BigDecimal amount, @Nullable String currency, Set<Long> items) {
        if (amount == null || currency == null) {
            return;
        }
        BigDecimal owed = facts.demandable().stream()
                .filter(i -> items.contains(i.invoiceId()))
                .map(facts::undisputed)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(facts.demandableByCurrency().getOrDefault(currency, BigDecimal.ZERO));
        if (amount.compareTo(owed) > 0) {
            words.wrong(
                    "amount",
                    "above-balance",
                    amount + " is above the overdue balance of " + owed + " " + currency,
                    amount.toPlainString(),
                    owed.toPlainString(),
                    currency);
        }
    }
}
