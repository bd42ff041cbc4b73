package org.huikuan.administration.jdbc;

import java.util.HashMap;
import java.util.Map;
import org.huikuan.administration.PersonLoad;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPersonLoad implements PersonLoad {

    private final JdbcClient jdbc;

    JdbcPersonLoad(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long of(String login) {
        return jdbc.sql("""
                        select (select count(*) from huikuan.view_case_line
                            where status = 'open' and (collector = :login or stand_in = :login))
                          + (select count(*) from huikuan.view_account_line where collector = :login)
                        """).param("login", login).query(Long.class).single();
    }

    @Override
    public Map<String, Long> accountsByTeam() {
        Map<String, Long> accounts = new HashMap<>();
        jdbc.sql("select team, count(*) accounts from huikuan.view_account_line group by team")
                .query(row -> {
                    accounts.put(row.getString("team"), row.getLong("accounts"));
                });
        return accounts;
    }
}
