package org.huikuan.ledger.web;

import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotFound;
import org.huikuan.teams.TeamRule;
import org.springframework.stereotype.Component;

/** Accounts as far as the person may know of them; another team's account is not there. */
@Component
class VisibleAccounts {

    private final Accounts accounts;
    private final CurrentUser user;

    VisibleAccounts(Accounts accounts, CurrentUser user) {
        this.accounts = accounts;
        this.user = user;
    }

    Account get(String creditor, String customer) {
        return accounts.find(creditor, customer)
                .filter(a -> TeamRule.sees(user, a.team()))
                .orElseThrow(() -> new NotFound(
                        "no-customer", "creditor " + creditor + " has no customer " + customer, creditor, customer));
    }
}
