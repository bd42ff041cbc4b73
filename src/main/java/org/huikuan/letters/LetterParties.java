package org.huikuan.letters;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.springframework.stereotype.Component;

/** Who writes to whom: the creditors and the accounts of letters, each asked once. */
@Component
class LetterParties {

    private final Creditors creditors;
    private final Accounts accounts;

    LetterParties(Creditors creditors, Accounts accounts) {
        this.creditors = creditors;
        this.accounts = accounts;
    }

    Map<Long, Creditor> creditorsOf(Collection<Long> creditorIds) {
        return creditorIds.stream().distinct().collect(Collectors.toMap(Function.identity(), creditors::get));
    }

    Map<Long, Account> accountsOf(Collection<LetterOrder> orders) {
        return accounts.byId(
                orders.stream().map(LetterOrder::accountId).distinct().toList());
    }
}
