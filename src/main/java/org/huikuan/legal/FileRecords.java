package org.huikuan.legal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.legal.limitation.LimitationKind;
import org.jspecify.annotations.Nullable;

/** What a legal file tells of money and post beside what other modules tell. */
public interface FileRecords {

    /** What receipts have paid of the account's open invoices, bounced ones too, and money that has paid nothing yet. */
    List<Receipt> receipts(long accountId);

    /** What became of the case's letters, the oldest news first, by letter. */
    Map<Long, List<News>> deliveries(long caseId);

    /** Promises of the case of which the file holds a paper. */
    Set<Long> provenPromises(long caseId);

    /** What was recorded by hand of the limitation of the case's items and has no last day, the oldest first. */
    List<Event> openEvents(long caseId);

    /** @param kind code of a {@link LimitationKind} @param what as it was recorded */
    record Event(long id, String kind, LocalDate on, String what) {}

    /**
     * A receipt, or the part of it that went to one invoice.
     *
     * @param invoice null: it has paid no open invoice
     * @param amount of the part
     * @param bouncedOn the day on which the receipt was reversed or the part taken back; null: it stands
     */
    record Receipt(
            String reference,
            LocalDate receivedOn,
            @Nullable String invoice,
            BigDecimal amount,
            String currency,
            @Nullable LocalDate bouncedOn) {}

    /** @param state code of a delivery state @param paper file name of the proof */
    record News(
            long letterId,
            String state,
            @Nullable String ems,
            LocalDate happenedOn,
            @Nullable String signedBy,
            @Nullable String paper) {}
}
