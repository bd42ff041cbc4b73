package org.huikuan.engine;

import org.huikuan.shared.HuikuanProperties;
import org.huikuan.teams.Team;
import org.huikuan.teams.Teams;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A team and a creditor to begin with, where there is none. */
@Component
@Order(StartOrder.FOUNDATION + 1)
class FirstLedger implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final Teams teams;
    private final HuikuanProperties settings;

    FirstLedger(JdbcClient jdbc, Teams teams, HuikuanProperties settings) {
        this.jdbc = jdbc;
        this.teams = teams;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (teams.all().isEmpty()) {
            teams.save(new Team(Teams.DEFAULT, "催收一组 First team"));
        }
        if (jdbc.sql("select count(*) from huikuan.creditor").query(Long.class).single() == 0) {
            jdbc.sql("""
                    insert into huikuan.creditor (code, name, country, zone, currency, terms, is_default)
                    values ('DEFAULT', '本公司 Our company', 'CN', ?, 'CNY', 'NET 30', true)
                    """).param(settings.zone().getId()).update();
        }
    }
}
