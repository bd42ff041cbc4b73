package org.huikuan.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A collector's day. */
public interface CollectorFigures {

    Counts counts(String person, LocalDate today);

    /** Open promises of the person's cases that are to be paid by the day, the oldest first. */
    List<DuePromise> promisesDue(String person, LocalDate day, int most);

    List<Done> done(String person, LocalDate today, int most);

    /**
     * How much there is.
     *
     * @param due cases whose act may be done
     * @param late those whose act should have been done before today
     * @param callbacks calls that were to be made again on a day that is gone
     * @param done contacts recorded today
     */
    record Counts(long open, long due, long late, long callbacks, long done) {}

    /** @param dueBy the day at whose end the ledger judges */
    record DuePromise(
            String number,
            String customer,
            String customerName,
            BigDecimal amount,
            String currency,
            LocalDate payOn,
            LocalDate dueBy) {}

    /** @param result as the call form names it */
    record Done(String number, String customerName, String stage, String result) {}
}
