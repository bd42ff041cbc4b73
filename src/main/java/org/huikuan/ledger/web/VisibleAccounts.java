package org.huikuan.ledger.web;

import org.huikuan.ledger.Account;
import org.huikuan.ledger.AccountSight;
import org.huikuan.ledger.Accounts;
import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Component;

/** Accounts as far as the person may know of them; another team's account is not there. */
@Component
class VisibleAccounts {

    private final Accounts accounts;
    private final AccountSight sight;

    VisibleAccounts(Accounts accounts, AccountSight sight) {
        this.accounts = accounts;
        this.sight = sight;
    }

    Account get(String creditor, String customer) {
        return accounts.find(creditor, customer)
                .filter(sight::sees)
                .orElseThrow(() -> new NotFound("no-customer", creditor, customer));
    }
}
