package org.huikuan.cases.holds;

import java.time.LocalDate;
import java.util.Objects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.acts.PastDays;
import org.huikuan.ledger.OpenItem;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * A hold as a person wrote it, checked against the facts.
 *
 * @param invoiceId null means the whole account
 */
record WrittenHold(
        HoldReason reason,
        LocalDate until,
        @Nullable Long invoiceId,
        WrittenInsolvency court,
        @Nullable String note) {

    private static final int YEARS = 2;

    /** What is wrong is noted among the mistakes; then the words are of no use. */
    static WrittenHold of(SetHoldInput input, CaseFacts facts, FormInput mistakes) {
        LocalDate until = input.until();
        PastDays.refuse("until", until, facts, mistakes);
        if (until != null && until.isAfter(facts.today().plusYears(YEARS))) {
            mistakes.wrong("until", "hold-too-long");
        }
        return new WrittenHold(
                input.reason(),
                until,
                invoice(input.invoice(), facts, mistakes),
                WrittenInsolvency.of(input.insolvency(), facts, mistakes),
                input.note());
    }

    private static @Nullable Long invoice(@Nullable String number, CaseFacts facts, FormInput mistakes) {
        if (number == null) {
            return null;
        }
        Long invoice = facts.items().stream()
                .filter(i -> Objects.equals(i.number(), number))
                .findFirst()
                .map(OpenItem::invoiceId)
                .orElse(null);
        if (invoice == null) {
            mistakes.wrong("invoice", "invoice-not-open", number);
        }
        return invoice;
    }
}
