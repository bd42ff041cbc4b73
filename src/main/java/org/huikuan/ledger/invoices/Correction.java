package org.huikuan.ledger.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.LedgerSays;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Money;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A recorded invoice as it is and as it shall be: the ledger's list says otherwise, or a person corrects it.
 *
 * @param account the account it shall belong to
 */
public record Correction(Invoice before, Account account, LocalDate issuedOn, LocalDate dueOn, Money amount) {

    /** Null when nothing differs. */
    static @Nullable public Correction of(Invoice before, Account account, InvoiceEntry said) {
        Correction correction = new Correction(before, account, said.issuedOn(), said.due(), said.amount());
        return correction.changes().isEmpty() ? null : correction;
    }

    boolean isMove() {
        return before.accountId() != account.id();
    }

    public boolean changesCurrency() {
        return !before.amount().currency().equals(amount.currency());
    }

    public boolean grows() {
        return amount.amount().compareTo(before.amount().amount()) > 0;
    }

    /** What changes, as {@code field before → after}. */
    List<Sentence> changes() {
        List<Sentence> changes = new ArrayList<>();
        if (isMove()) {
            changes.add(LedgerSays.CUSTOMER_BECAME.with(account.customer()));
        }
        add(changes, "issuedOn", before.issuedOn(), issuedOn);
        add(changes, "dueOn", before.dueOn(), dueOn);
        add(changes, "amount", before.amount(), amount);
        return changes;
    }

    private static void add(List<Sentence> changes, String what, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(LedgerSays.FIELD_BECAME.with(Arg.code("column", what), before, after));
        }
    }
}
