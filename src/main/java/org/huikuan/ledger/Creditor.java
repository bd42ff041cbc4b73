package org.huikuan.ledger;

import java.math.BigDecimal;
import java.time.ZoneId;
import org.huikuan.ledger.invoices.LastDays;
import org.jspecify.annotations.Nullable;

/**
 * A seller whose receivables are collected.
 *
 * @param code unique, used in files and addresses
 * @param country ISO 3166, decides the working days
 * @param zone business dates are local to it
 * @param currency ISO 4217, of amounts that name none and of the tolerance
 * @param terms payment terms of customers that have none of their own
 * @param settleTolerance an overdue balance up to this much counts as settled, in the creditor's currency
 * @param letters how its letters leave the house
 * @param thankYou whether a customer who has paid everything gets a letter of thanks
 * @param runHour local hour of day from which the day's run may start
 * @param defaultTeam team of customers whose ledger entry names none
 * @param restDaysExtend whether a due date on a rest day leaves the next working day for paying (see {@link LastDays})
 * @param ledgerDays days after which the ledger's newest data is too old for demands; null: no limit
 */
public record Creditor(
        long id,
        String code,
        String name,
        String country,
        ZoneId zone,
        String currency,
        Terms terms,
        BigDecimal settleTolerance,
        LetterMode letters,
        boolean thankYou,
        int runHour,
        String defaultTeam,
        boolean restDaysExtend,
        @Nullable Integer ledgerDays) {

    /** With letters leaving in this mode. */
    public Creditor sending(LetterMode mode) {
        return new Creditor(
                id,
                code,
                name,
                country,
                zone,
                currency,
                terms,
                settleTolerance,
                mode,
                thankYou,
                runHour,
                defaultTeam,
                restDaysExtend,
                ledgerDays);
    }

    /** With these habits. */
    public Creditor acting(boolean thanks, boolean restDays, @Nullable Integer newestWithin) {
        return new Creditor(
                id,
                code,
                name,
                country,
                zone,
                currency,
                terms,
                settleTolerance,
                letters,
                thanks,
                runHour,
                defaultTeam,
                restDays,
                newestWithin);
    }

    /** A creditor as it begins: rest days do not extend, and the ledger may be of any age. */
    public Creditor(
            long id,
            String code,
            String name,
            String country,
            ZoneId zone,
            String currency,
            Terms terms,
            BigDecimal settleTolerance,
            LetterMode letters,
            boolean thankYou,
            int runHour,
            String defaultTeam) {
        this(
                id,
                code,
                name,
                country,
                zone,
                currency,
                terms,
                settleTolerance,
                letters,
                thankYou,
                runHour,
                defaultTeam,
                false,
                null);
    }
}
