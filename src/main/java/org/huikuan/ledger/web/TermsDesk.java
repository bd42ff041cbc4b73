package org.huikuan.ledger.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.VisibleAccounts;
import org.huikuan.ledger.contracts.ContractActs;
import org.huikuan.ledger.contracts.ContractFacts;
import org.huikuan.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contract and debtor facts of accounts that the person may see, for pages and calls alike. */
@Component
class TermsDesk {

    private static final Set<String> MAY_CHANGE = Set.of("finance", "managers", "legal", "credit", "camunda-admin");

    private final VisibleAccounts accounts;
    private final Creditors creditors;
    private final ContractFacts facts;
    private final ContractActs acts;

    private final CurrentUser user;

    TermsDesk(VisibleAccounts accounts, Creditors creditors, ContractFacts facts, ContractActs acts, CurrentUser user) {
        this.user = user;
        this.accounts = accounts;
        this.creditors = creditors;
        this.facts = facts;
        this.acts = acts;
    }

    /** Those whom the access rules let change facts. */
    boolean mayChange() {
        return user.groups().stream().anyMatch(MAY_CHANGE::contains);
    }

    TermsView of(String creditor, String customer) {
        return of(accounts.get(creditor, customer));
    }

    TermsView of(Account account) {
        return TermsView.of(
                account,
                facts.of(account.id()),
                facts.ofOpenInvoices(List.of(account.id())).getOrDefault(account.id(), Map.of()));
    }

    TermsView change(String creditor, String customer, Map<String, ? extends @Nullable Object> said) {
        Account account = accounts.get(creditor, customer);
        acts.change(creditors.get(account.creditorId()), account, said);
        return of(creditor, customer);
    }
}
