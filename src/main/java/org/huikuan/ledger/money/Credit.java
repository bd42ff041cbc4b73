package org.huikuan.ledger.money;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.OpenItem;
import org.huikuan.shared.Code;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money or credit of an account that is not yet used up.
 *
 * @param on the day it was received or issued
 * @param left what is still unallocated
 * @param names numbers of the invoices it names, to be paid before all others
 * @param listedOn as-of day of the list of open items that has taken it into account; null: no list has
 * @param followsLists lists of open items say what is left of it, so that it pays only what it names
 */
public record Credit(
        Source source,
        long id,
        long accountId,
        LocalDate on,
        Money left,
        List<String> names,
        @Nullable LocalDate listedOn,
        boolean followsLists) {

    /** What stands against an invoice; {@link #LEDGER} is a snapshot's word that an item is paid. */
    public enum Source implements Code {
        CREDIT_NOTE("number", "issuedOn", AccountsChanged.Cause.CREDIT_NOTES),
        RECEIPT("reference", "receivedOn", AccountsChanged.Cause.RECEIPTS),
        LEDGER("number", "issuedOn", AccountsChanged.Cause.SNAPSHOT);

        private final String numberField;
        private final String dateField;
        private final AccountsChanged.Cause cause;

        Source(String numberField, String dateField, AccountsChanged.Cause cause) {
            this.numberField = numberField;
            this.dateField = dateField;
            this.cause = cause;
        }

        /** Name of the number in files and calls. */
        public String numberField() {
            return numberField;
        }

        /** Name of the date in files and calls. */
        public String dateField() {
            return dateField;
        }

        AccountsChanged.Cause cause() {
            return cause;
        }
    }

    /** Money that names invoices pays no others; what is left of a credit note lowers the rest of the account. */
    boolean paysOthers() {
        return !followsLists && (names.isEmpty() || source == Source.CREDIT_NOTE);
    }

    /** A list that knew of the credit said that the item is open all the same. */
    boolean isPassedOver(OpenItem item) {
        return listedOn != null && !item.issuedOn().isAfter(listedOn);
    }
}
