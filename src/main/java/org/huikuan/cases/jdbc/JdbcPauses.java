package org.huikuan.cases.jdbc;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.huikuan.cases.Pauses;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPauses implements Pauses {

    private final JdbcClient jdbc;

    JdbcPauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Found among(Collection<Long> accountIds) {
        Set<Long> promises = new HashSet<>();
        Set<Long> disputes = new HashSet<>();
        Set<Long> holds = new HashSet<>();
        if (!accountIds.isEmpty()) {
            RowCallbackHandler sorted = row -> (switch (row.getString("what")) {
                        case "promise" -> promises;
                        case "dispute" -> disputes;
                        default -> holds;
                    })
                    .add(row.getLong("account_id"));
            jdbc.sql("""
                            select 'promise' as what, p.account_id from huikuan.promise p where p.account_id in (:ids)
                            union
                            select 'dispute', d.account_id from huikuan.dispute d
                            where d.account_id in (:ids) and d.state in ('open', 'accepted')
                            union
                            select 'hold', h.account_id from huikuan.hold h
                            where h.account_id in (:ids) and h.state = 'active'
                            """).param("ids", accountIds).query(sorted);
        }
        return new Found(promises, disputes, holds);
    }
}
