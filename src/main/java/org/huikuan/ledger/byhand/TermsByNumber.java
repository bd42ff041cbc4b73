package org.huikuan.ledger.byhand;

import java.util.List;
import java.util.Set;
import org.huikuan.acts.Where;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.VisibleAccounts;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.ContractFacts;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** Contract and debtor facts of an account; a page may name the {@code contract} that it shows. */
@Component
class TermsByNumber implements OfAccount<TermsByNumber.Of> {

    private static final String CONTRACT = "contract";

    private final VisibleAccounts visible;
    private final Accounts accounts;
    private final Creditors creditors;
    private final ContractFacts facts;

    TermsByNumber(VisibleAccounts visible, Accounts accounts, Creditors creditors, ContractFacts facts) {
        this.visible = visible;
        this.accounts = accounts;
        this.creditors = creditors;
        this.facts = facts;
    }

    /**
     * An account and what is known of it.
     *
     * @param contract number of the contract that was chosen; empty: all
     */
    record Of(Creditor creditor, Account account, AccountTerms terms, String contract) {

        List<Contract> shown() {
            return terms.contracts().stream()
                    .filter(c -> contract.isEmpty() || c.number().equals(contract))
                    .toList();
        }
    }

    @Override
    public String of() {
        return CONTRACT;
    }

    @Override
    public Of seen(Where where) {
        Account account = visible.get(where.id(CREDITOR), where.id(CUSTOMER));
        return new Of(
                creditors.get(account.creditorId()),
                account,
                facts.of(account.id()),
                where.ids().getOrDefault(CONTRACT, "").strip());
    }

    /** One account is all that is touched. */
    @Override
    public Of locked(Where where, Set<Role> roles) {
        accounts.lock(List.of(seen(where).account().id()));
        return seen(where);
    }
}
