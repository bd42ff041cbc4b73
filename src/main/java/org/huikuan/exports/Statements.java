package org.huikuan.exports;

import java.util.List;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.OpenItems;
import org.huikuan.ledger.VisibleAccounts;
import org.huikuan.ledger.money.Allocations;
import org.springframework.stereotype.Component;

/** Accounts of this moment, as far as the person sees them. */
@Component
class Statements {

    private final VisibleAccounts accounts;
    private final Creditors creditors;
    private final BusinessDay day;
    private final OpenItems items;
    private final Allocations allocations;

    Statements(
            VisibleAccounts accounts, Creditors creditors, BusinessDay day, OpenItems items, Allocations allocations) {
        this.accounts = accounts;
        this.creditors = creditors;
        this.day = day;
        this.items = items;
        this.allocations = allocations;
    }

    /** @throws org.huikuan.shared.NotFound also for an account of a team that the person does not belong to */
    Statement of(String creditor, String customer) {
        Account account = accounts.get(creditor, customer);
        Creditor seller = creditors.get(account.creditorId());
        List<Long> id = List.of(account.id());
        return new Statement(
                seller,
                account,
                day.today(seller),
                items.ofAccounts(id).getOrDefault(account.id(), List.of()),
                allocations.creditsLeft(id));
    }
}
