package org.huikuan.cases;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.huikuan.cases.diagnoses.Insight;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.OpenItem;
import org.jspecify.annotations.Nullable;

/** Accounts with what decides where their cases stand, read with one statement for any number of them. */
public interface FactRows {

    /** Those of the accounts that have an open case, in id order. */
    List<Row> ofOpenCases(Collection<Long> accountIds);

    /** All of the accounts, in id order. */
    List<Row> ofAccounts(Collection<Long> accountIds);

    /**
     * One account.
     *
     * @param open its open case; null when it has none
     * @param items open items that no decision has taken out of collection, oldest due date first
     * @param pauses words of the kinds of pauses of which it has any; most accounts have none, so that none need be read
     * @param credits whether it has money or credit that has paid no invoice
     * @param insight what people have found out about the customer of the open case; nothing yet of its restraint
     * @param restrained whether something may keep us from contacting the customer
     * @param contacted whether there were contacts in the open case
     */
    record Row(
            Account account,
            Creditor creditor,
            @Nullable CollectionCase open,
            List<OpenItem> items,
            Set<String> pauses,
            boolean credits,
            Insight insight,
            boolean restrained,
            boolean contacted) {}
}
