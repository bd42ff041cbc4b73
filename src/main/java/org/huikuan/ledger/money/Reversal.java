package org.huikuan.ledger.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That money is to be taken back.
 *
 * @param part null: all that stands of it
 * @param on null: today in the creditor's zone; a day to come is refused
 * @param seen what stood of it when somebody looked; null: nobody did, whatever stands
 * @param returnReference the bank's own number of the returned payment; null: not told
 */
public record Reversal(
        @Nullable BigDecimal part,
        String reason,
        @Nullable LocalDate on,
        @Nullable BigDecimal seen,
        @Nullable String returnReference) {

    public static Reversal ofAll(String reason, @Nullable LocalDate on) {
        return new Reversal(null, reason, on, null, null);
    }

    /**
     * Something that was taken back of a receipt or a credit note.
     *
     * @param returnReference as above
     */
    public record Done(
            BigDecimal amount,
            LocalDate on,
            String reason,
            @Nullable String returnReference) {}

    /**
     * Whether this was carried out by what is done already. The bank's number says so for certain. Without it, and where
     * nobody looked first, a part of the same amount with the same words is the same call once more, of the same day if
     * it says one.
     */
    boolean isDoneBy(Done done) {
        if (returnReference != null) {
            return done.returnReference() != null
                    && CreditKey.of(returnReference).equals(CreditKey.of(done.returnReference()));
        }
        return seen == null
                && part != null
                && done.returnReference() == null
                && part.compareTo(done.amount()) == 0
                && reason.equals(done.reason())
                && (on == null || on.equals(done.on()));
    }
}
