package org.huikuan.ledger;

import java.util.HashMap;
import java.util.Map;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which accounts the person sees: those of the cases the person sees, by {@link Sight}. */
@Component
public class AccountSight {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    AccountSight(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    public boolean sees(Account account) {
        Map<String, Object> params = new HashMap<>(Map.of("id", account.id()));
        String rule = Sight.of(user).ofAccount(params);
        return jdbc.sql("select count(*) from huikuan.account a where a.id = :id and " + rule)
                        .params(params)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
