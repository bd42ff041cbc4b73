package org.huikuan.testing.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.ledger.money.Receipts;
import org.huikuan.shared.Money;

/** Money in yuan that comes in, bounces, or is credited, through the ledger's own acts. */
public final class Cashier {

    private final CaseWorld world;

    Cashier(CaseWorld world) {
        this.world = world;
    }

    /** Money for the invoices named, else for the oldest ones. */
    public void receive(String customer, String reference, String amount, String... invoices) {
        var outcomes =
                world.get(Ledger.class).recordReceipts(creditor(), entry(customer, reference, amount, invoices), null);
        assertThat(outcomes).containsExactly(Outcome.ACCEPTED);
    }

    public void credit(String customer, String number, String amount, String... invoices) {
        var outcomes =
                world.get(Ledger.class).recordCreditNotes(creditor(), entry(customer, number, amount, invoices), null);
        assertThat(outcomes).containsExactly(Outcome.ACCEPTED);
    }

    /** The receipt has bounced. */
    public void reverse(String reference) {
        long id = world.get(Receipts.class)
                .find(creditor().id(), reference)
                .orElseThrow()
                .id();
        world.get(Ledger.class).reverseReceipt(creditor(), id, "退票", null);
    }

    private List<CreditEntry> entry(String customer, String number, String amount, String... invoices) {
        return List.of(
                new CreditEntry(customer, number, world.today(), Money.of(amount, "CNY"), List.of(invoices), null));
    }

    private Creditor creditor() {
        return world.get(Creditors.class).find("HK").orElseThrow();
    }
}
