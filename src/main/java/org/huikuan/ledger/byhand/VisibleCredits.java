package org.huikuan.ledger.byhand;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.AccountSight;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.money.Booked;
import org.huikuan.ledger.money.BookedCredits;
import org.huikuan.ledger.money.Credit;
import org.springframework.stereotype.Component;

/** Receipts and credit notes of accounts that the person sees. */
@Component
class VisibleCredits {

    private final BookedCredits booked;
    private final Accounts accounts;
    private final AccountSight sight;
    private final Creditors creditors;

    VisibleCredits(BookedCredits booked, Accounts accounts, AccountSight sight, Creditors creditors) {
        this.booked = booked;
        this.accounts = accounts;
        this.sight = sight;
        this.creditors = creditors;
    }

    Optional<CreditById.Of> find(Credit.Source source, long id) {
        return booked.find(source, id).map(this::of).filter(of -> sight.sees(of.account()));
    }

    private CreditById.Of of(Booked one) {
        Account account =
                Objects.requireNonNull(accounts.byId(List.of(one.accountId())).get(one.accountId()));
        return new CreditById.Of(creditors.get(one.creditorId()), account, one);
    }

    void lock(Account account) {
        accounts.lock(List.of(account.id()));
    }

    /** What it pays, by number of invoice. */
    Map<String, BigDecimal> pays(Booked one) {
        return booked.pays(one);
    }
}
