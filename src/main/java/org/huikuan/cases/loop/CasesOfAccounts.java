package org.huikuan.cases.loop;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.cases.Cases;
import org.huikuan.ledger.AccountCases;
import org.springframework.stereotype.Component;

/** Tells the ledger's pages and API which case an account has. */
@Component
class CasesOfAccounts implements AccountCases {

    private final Cases cases;

    CasesOfAccounts(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Map<Long, String> openCasesOf(Collection<Long> accountIds) {
        return cases.openOf(accountIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().id().number()));
    }
}
