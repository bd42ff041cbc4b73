package org.huikuan.ledger;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.shared.Money;

/**
 * Money or credit of an account that is not yet used up.
 *
 * @param on the day it was received or issued
 * @param left what is still unallocated
 * @param invoices ids of the invoices it names, to be paid before all others
 */
public record Credit(Source source, long id, long accountId, LocalDate on, Money left, List<Long> invoices) {

    /** What stands against an invoice; {@link #LEDGER} is a snapshot's word that an item is paid. */
    public enum Source {
        CREDIT_NOTE("credit-note", "number", "issuedOn", AccountsChanged.Cause.CREDIT_NOTES),
        RECEIPT("receipt", "reference", "receivedOn", AccountsChanged.Cause.RECEIPTS),
        LEDGER("ledger", "number", "issuedOn", AccountsChanged.Cause.SNAPSHOT);

        private final String word;
        private final String numberField;
        private final String dateField;
        private final AccountsChanged.Cause cause;

        Source(String word, String numberField, String dateField, AccountsChanged.Cause cause) {
            this.word = word;
            this.numberField = numberField;
            this.dateField = dateField;
            this.cause = cause;
        }

        /** As stored in {@code allocation.kind}. */
        public String word() {
            return word;
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

    public Credit naming(List<Long> invoiceIds) {
        return new Credit(source, id, accountId, on, left, List.copyOf(invoiceIds));
    }
}
