package org.huikuan.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import org.huikuan.shared.NotRead;
import org.jspecify.annotations.Nullable;

/**
 * Payment terms: so many days from the invoice date, from the end of its month (月结) or of the month after it (次月结),
 * or from the day on which the invoice (票到), the goods (货到) or their acceptance (验收) came.
 *
 * @param days 0 to 365
 */
public record Terms(Basis basis, int days) {

    /** What the days are counted from. */
    public enum Basis {
        INVOICE("NET"),
        MONTH_END("MONTHLY"),
        NEXT_MONTH_END("NEXT-MONTH"),
        ARRIVAL("ARRIVAL"),
        DELIVERY("DELIVERY"),
        ACCEPTANCE("ACCEPTANCE");

        private final String word;

        Basis(String word) {
            this.word = word;
        }

        /** As terms are written and stored, before the days. */
        String word() {
            return word;
        }

        boolean isEvent() {
            return this == ARRIVAL || this == DELIVERY || this == ACCEPTANCE;
        }
    }

    public Terms {
        if (days < 0 || days > 365) {
            throw new NotRead("import-terms-days-possible", days);
        }
    }

    /** @param monthly counted from the month's end */
    public Terms(boolean monthly, int days) {
        this(monthly ? Basis.MONTH_END : Basis.INVOICE, days);
    }

    /** @throws IllegalArgumentException for words other than {@code NET 30}, {@code MONTHLY 60}, 月结60天 and the like */
    public static Terms of(String words) {
        return TermsReading.read(words);
    }

    /**
     * As {@link #of}, for terms of a customer or creditor, which must lead to a due date without a further fact.
     *
     * @throws IllegalArgumentException also for terms that count from an acceptance
     */
    public static Terms standing(String words) {
        Terms terms = of(words);
        if (terms.basis() == Basis.ACCEPTANCE) {
            throw new NotRead("import-counts-from-acceptance-which", words);
        }
        return terms;
    }

    /** The due date, where nothing is known about the arrival of invoice or goods: they count as come with the invoice. */
    public LocalDate dueDateOf(LocalDate invoiceDate) {
        return dueDateOf(invoiceDate, null);
    }

    /**
     * @param event the day on which the invoice or the goods arrived or were accepted; null: not known
     * @throws IllegalArgumentException when the terms count from an acceptance and its day is not known
     */
    public LocalDate dueDateOf(LocalDate invoiceDate, @Nullable LocalDate event) {
        LocalDate from =
                switch (basis) {
                    case INVOICE -> invoiceDate;
                    case MONTH_END -> YearMonth.from(invoiceDate).atEndOfMonth();
                    case NEXT_MONTH_END ->
                        YearMonth.from(invoiceDate).plusMonths(1).atEndOfMonth();
                    case ARRIVAL, DELIVERY, ACCEPTANCE -> event == null ? withoutEvent(invoiceDate) : event;
                };
        return from.plusDays(days);
    }

    private LocalDate withoutEvent(LocalDate invoiceDate) {
        if (basis == Basis.ACCEPTANCE) {
            throw new NotRead("import-terms-count-from-acceptance");
        }
        return invoiceDate;
    }

    @Override
    public String toString() {
        return basis.word() + " " + days;
    }
}
