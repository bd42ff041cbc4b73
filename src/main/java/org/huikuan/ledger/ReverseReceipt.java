package org.huikuan.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Takes back a receipt that bounced: its invoices are open again, and other money of the account may pay them. In the
 * caller's transaction; a second time with the same words changes nothing.
 */
@Component
public class ReverseReceipt {

    private final Accounts accounts;
    private final Receipts receipts;
    private final Allocations allocations;
    private final Settlement settlement;
    private final LedgerNews news;

    public ReverseReceipt(
            Accounts accounts, Receipts receipts, Allocations allocations, Settlement settlement, LedgerNews news) {
        this.accounts = accounts;
        this.receipts = receipts;
        this.allocations = allocations;
        this.settlement = settlement;
        this.news = news;
    }

    Receipt reverse(long id, String reason, LocalDate on) {
        accounts.lock(List.of(find(id).accountId()));
        Receipt receipt = find(id);
        if (receipt.isReversed()) {
            return unchanged(receipt, reason);
        }
        if (on.isBefore(receipt.receivedOn())) {
            throw new BadInput(
                    "on",
                    "before-receipt",
                    on + " is before the receipt came in (" + receipt.receivedOn() + ")",
                    on,
                    receipt.receivedOn());
        }
        allocations.undoOf(id, on);
        receipts.markReversed(id, on, reason);
        List<Long> account = List.of(receipt.accountId());
        settlement.settle(account, Credit.Source.RECEIPT, Map.of(), on, null);
        news.tell(
                account,
                AccountsChanged.Cause.RECEIPT_REVERSED,
                List.of(new JournalEntry(
                        receipt.accountId(),
                        null,
                        "receipt-reversed",
                        Words.of(receipt.reference(), on, receipt.amount()),
                        reason)));
        return find(id);
    }

    private Receipt find(long id) {
        return receipts.find(id).orElseThrow(() -> new NotFound("no-receipt", "there is no receipt " + id));
    }

    private static Receipt unchanged(Receipt receipt, String reason) {
        if (!reason.equals(receipt.reverseReason())) {
            throw new Conflict(
                    "receipt-reversed",
                    "receipt " + receipt.reference() + " was already reversed on " + receipt.reversedOn() + ": "
                            + receipt.reverseReason(),
                    receipt.reference(),
                    receipt.reversedOn());
        }
        return receipt;
    }
}
