package org.huikuan.ledger;

import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Component;

/** Accounts as far as the person may know of them; another team's account is not there. */
@Component
public class VisibleAccounts {

    private final Accounts accounts;
    private final AccountSight sight;

    VisibleAccounts(Accounts accounts, AccountSight sight) {
        this.accounts = accounts;
        this.sight = sight;
    }

    /** @throws NotFound where there is no such account, or the person does not see it */
    public Account get(String creditor, String customer) {
        return accounts.find(creditor, customer)
                .filter(sight::sees)
                .orElseThrow(() -> new NotFound("no-customer", creditor, customer));
    }
}
