package org.huikuan.ledger;

import java.util.Collection;
import java.util.Map;

/** Which case an account has; answered by the cases. */
public interface AccountCases {

    /** Numbers of the open cases by account id; absent where there is none. */
    Map<Long, String> openCasesOf(Collection<Long> accountIds);
}
