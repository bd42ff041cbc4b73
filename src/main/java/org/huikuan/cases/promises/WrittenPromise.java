package org.huikuan.cases.promises;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.OpenItem;
import org.huikuan.shared.Money;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * A promise as a person wrote it, checked against the facts: not in the past, not above what may be demanded.
 *
 * @param items invoices it covers; all that may be demanded in its currency unless the person named some
 */
public record WrittenPromise(
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
                && new WrittenPromise(before.amount(), before.payOn(), form, before.promisedBy(), before.note(), items)
                        .equals(this);
    }

    /**
     * @param named invoices that the person named; none means all that may be demanded in the currency
     * @return null when something is wrong, which the mistakes name
     */
    public static @Nullable WrittenPromise of(
            PromiseInput input,
            @Nullable String promisedBy,
            @Nullable String note,
            List<String> named,
            FormInput mistakes,
            CaseFacts facts) {
        BigDecimal amount = input.amount();
        LocalDate payOn = input.date();
        String currency = currency(input.currency(), mistakes, facts);
        mistakes.inCurrency("amount", amount, currency);
        if (payOn != null && payOn.isBefore(facts.today())) {
            mistakes.wrong("date", "past", payOn, facts.today());
        }
        Set<Long> items = items(named, mistakes, facts, currency);
        if (named.isEmpty() || items.size() == Set.copyOf(named).size()) {
            checkAmount(mistakes, facts, amount, currency, items);
        }
        if (amount == null || payOn == null || currency == null) {
            return null;
        }
        PromiseForm form = input.form() == null ? PromiseForm.ORAL : input.form();
        return new WrittenPromise(new Money(amount, currency), payOn, form, promisedBy, note, items);
    }

    private static @Nullable String currency(@Nullable String written, FormInput words, CaseFacts facts) {
        Map<String, BigDecimal> owed = facts.demandableByCurrency();
        if (written == null && owed.size() == 1) {
            return owed.keySet().iterator().next();
        }
        if (written == null) {
            words.wrong("currency", owed.isEmpty() ? "nothing-to-demand" : "currency-missing", owed.keySet());
        } else if (!owed.containsKey(written)) {
            words.wrong("currency", "currency-not-owed", written, owed.keySet());
            return null;
        }
        return written;
    }

    private static Set<Long> items(List<String> named, FormInput words, CaseFacts facts, @Nullable String currency) {
        List<OpenItem> possible = facts.demandable().stream()
                .filter(i -> i.open().currency().equals(currency))
                .toList();
        if (named.isEmpty()) {
            return possible.stream().map(OpenItem::invoiceId).collect(Collectors.toSet());
        }
        Set<Long> items = new HashSet<>();
        named.forEach(number -> possible.stream()
                .filter(i -> i.number().equals(number))
                .findFirst()
                .ifPresentOrElse(
                        i -> items.add(i.invoiceId()), () -> words.wrong("items", "invoice-not-overdue", number)));
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
            words.wrong("amount", "above-balance", amount.toPlainString(), owed.toPlainString(), currency);
        }
    }
}
