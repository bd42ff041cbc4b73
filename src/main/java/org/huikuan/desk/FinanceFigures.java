package org.huikuan.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What finance looks at: what came in, what did not match, how old it is. */
public interface FinanceFigures {

    /** The newest first. */
    List<Batch> imports(int most);

    /** The last finished import of each creditor and kind; the oldest first. */
    List<Fresh> freshness();

    /** How many demands wait since the ledger's data is too old, by creditor id. */
    Map<Long, Long> demandsOnOldData();

    /** Receipts and credits of which something is not allocated, the largest first. */
    List<Unmatched> unmatched(int most);

    List<Run> runs(int most);

    record Batch(
            long id,
            String kind,
            @Nullable String creditor,
            String fileName,
            String state,
            long accepted,
            long rejected) {}

    /** @param creditor its name */
    record Fresh(String creditor, String kind, Instant finishedAt) {}

    /** @param kind {@code receipt} or {@code credit-note} */
    record Unmatched(
            String kind,
            String reference,
            String creditor,
            String customer,
            String customerName,
            LocalDate on,
            BigDecimal rest,
            String currency) {}

    record Run(long id, LocalDate date, String state, long faults, long exceptions) {}
}
