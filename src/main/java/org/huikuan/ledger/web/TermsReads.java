package org.huikuan.ledger.web;

import java.util.List;
import java.util.Map;
import org.huikuan.acts.Acts;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.VisibleAccounts;
import org.huikuan.ledger.contracts.ContractFacts;
import org.huikuan.shared.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contract and debtor facts of accounts that the person may see, for pages and calls alike. */
@Service
@Transactional(readOnly = true)
class TermsReads {

    private final VisibleAccounts accounts;
    private final ContractFacts facts;
    private final Acts acts;

    private final CurrentUser user;

    TermsReads(VisibleAccounts accounts, ContractFacts facts, Acts acts, CurrentUser user) {
        this.user = user;
        this.accounts = accounts;
        this.facts = facts;
        this.acts = acts;
    }

    boolean mayChange() {
        return acts.of("change-terms").roles().stream()
                .anyMatch(role -> user.groups().contains(role.group()));
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
}
