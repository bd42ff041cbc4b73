package org.huikuan.ledger.byhand;

import org.huikuan.acts.Where;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.VisibleAccounts;
import org.springframework.stereotype.Component;

/** Accounts, named by creditor and customer. */
@Component
class AccountByNumber implements OfAccount<AccountByNumber.Named> {

    private final VisibleAccounts accounts;
    private final Creditors creditors;

    AccountByNumber(VisibleAccounts accounts, Creditors creditors) {
        this.accounts = accounts;
        this.creditors = creditors;
    }

    /** An account and whose customer it is. */
    record Named(Creditor creditor, Account account) {}

    @Override
    public Named seen(Where where) {
        Account account = accounts.get(where.id(CREDITOR), where.id(CUSTOMER));
        return new Named(creditors.get(account.creditorId()), account);
    }
}
