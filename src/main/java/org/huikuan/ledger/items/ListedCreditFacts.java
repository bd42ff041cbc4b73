package org.huikuan.ledger.items;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.Refusals;

/**
 * What is known when items below zero arrive in a list of open items, and the judgement over each of them.
 *
 * @param receipts what is left of receipts whose references the numbers are: such money is counted as a receipt
 */
record ListedCreditFacts(
        Creditor creditor,
        Map<String, Account> accounts,
        Map<String, ListedCredit> known,
        Map<String, Invoice> invoices,
        Map<String, BigDecimal> receipts) {

    Outcome judge(OpenItemEntry e) {
        InvoiceEntry said = e.invoice();
        if (!accounts.containsKey(said.customer())) {
            return Refusals.unknownCustomer(creditor, said.customer());
        }
        if (invoices.containsKey(said.number())) {
            return Outcome.refused(
                    "amount",
                    "import-below-zero-but-recorded",
                    said.amount().amount().toPlainString(),
                    said.number());
        }
        BigDecimal receipt = receipts.get(said.number());
        if (receipt != null) {
            return receipt.compareTo(e.open().negate()) == 0 ? Outcome.UNCHANGED : asReceipt(said, receipt);
        }
        ListedCredit before = known.get(said.number());
        if (before == null) {
            return Outcome.ACCEPTED;
        }
        ListedCredit after = after(e);
        boolean otherCurrency =
                !before.amount().currency().equals(after.amount().currency());
        if (otherCurrency && after.paying().signum() > 0) {
            return Outcome.refused(
                    "currency",
                    "import-credit-note-pays-invoices",
                    said.number(),
                    before.amount().currency(),
                    after.amount().currency());
        }
        return before.isAs(after) ? Outcome.UNCHANGED : Outcome.ACCEPTED;
    }

    private static Outcome asReceipt(InvoiceEntry said, BigDecimal left) {
        return Outcome.refused("open", "import-recorded-receipt-which-left", said.number(), left.toPlainString());
    }

    /** What the list makes of the credit. */
    ListedCredit after(OpenItemEntry e) {
        long account =
                Objects.requireNonNull(accounts.get(e.invoice().customer())).id();
        ListedCredit before = known.get(e.invoice().number());
        return before == null ? ListedCredit.fresh(e, account) : before.as(e, account);
    }
}
