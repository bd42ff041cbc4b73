package org.huikuan.ledger.money;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.OpenItem;

/** What has to be known when receipts or credit notes arrive, read with one statement for any number of them. */
public interface CreditBooks {

    /** To be asked after the accounts are locked. */
    Opened open(Question question);

    /**
     * What is asked about.
     *
     * @param accountIds accounts of the credits
     * @param keys what is compared of the numbers of the credits, of the kind that arrives
     * @param invoices numbers of the invoices they name
     * @param since the first of the days on which they were received or issued
     */
    record Question(
            Credit.Source source,
            long creditorId,
            Collection<Long> accountIds,
            Collection<String> keys,
            Collection<String> invoices,
            LocalDate since) {}

    /**
     * What the books say.
     *
     * @param recorded credits of the kind that stand recorded with these numbers, by key; more than one where an earlier
     *     release took other letters for another number
     * @param reversed those that were reversed, by key
     * @param named the invoices named, by number, of whatever account
     * @param left credits of the accounts of which something is left
     * @param items open items of the accounts, oldest due date first
     * @param told what lists have told of the accounts since that day, and of the invoices named whenever it was
     */
    record Opened(
            Map<String, List<RecordedCredit>> recorded,
            Map<String, List<RecordedCredit>> reversed,
            Map<String, Invoice> named,
            List<Credit> left,
            List<OpenItem> items,
            List<Told> told) {}
}
