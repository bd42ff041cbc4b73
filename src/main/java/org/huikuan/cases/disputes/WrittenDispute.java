package org.huikuan.cases.disputes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.OpenItem;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as a person wrote it, checked against the facts.
 *
 * @param items disputed amount by invoice, at most what is undisputed and open
 */
public record WrittenDispute(
        boolean whole,
        DisputeReason reason,
        @Nullable String owner,
        @Nullable String note,
        Map<Long, BigDecimal> items) {

    /** Whether the same person raised the same today already: a double click, a call sent again. */
    boolean repeat(Dispute before, LocalDate today, String by) {
        return before.state() == DisputeState.OPEN
                && before.openedOn().equals(today)
                && before.recordedBy().equals(by)
                && before.whole() == whole
                && before.reason() == reason
                && Objects.equals(before.note(), note)
                && (whole || before.items().equals(items));
    }

    /**
     * @param named disputed amount by number of invoice, null for the whole of it; none means everything overdue
     * @return null when something is wrong, which the mistakes name
     */
    public static @Nullable WrittenDispute of(
            FormInput words,
            CaseFacts facts,
            @Nullable DisputeReason reason,
            String itemsField,
            Map<String, @Nullable BigDecimal> named,
            @Nullable String owner,
            @Nullable String note) {
        List<OpenItem> open = facts.overdue().stream()
                .filter(i -> facts.undisputed(i).signum() > 0)
                .toList();
        Map<Long, BigDecimal> items = new HashMap<>();
        named.forEach((number, amount) -> open.stream()
                .filter(i -> i.number().equals(number))
                .findFirst()
                .ifPresentOrElse(
                        i -> items.put(i.invoiceId(), part(words, facts, i, amount, itemsField)),
                        () -> words.wrong(itemsField, "invoice-not-disputable", number)));
        if (named.isEmpty()) {
            open.forEach(i -> items.put(i.invoiceId(), facts.undisputed(i)));
        }
        if (open.isEmpty()) {
            words.wrong(itemsField, "nothing-to-dispute");
        }
        if (reason == null || words.isWrong(itemsField)) {
            return null;
        }
        boolean whole = open.stream().allMatch(i -> facts.undisputed(i).equals(items.get(i.invoiceId())));
        return new WrittenDispute(whole, reason, owner, note, items);
    }

    private static BigDecimal part(
            FormInput words, CaseFacts facts, OpenItem item, @Nullable BigDecimal amount, String field) {
        BigDecimal most = facts.undisputed(item);
        if (amount != null && (amount.signum() <= 0 || amount.compareTo(most) > 0)) {
            words.wrong(field, "part-out-of-range", item.number(), amount.toPlainString(), most.toPlainString());
        }
        return amount == null ? most : amount;
    }
}
