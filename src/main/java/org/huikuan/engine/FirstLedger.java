package org.huikuan.engine;

import org.huikuan.shared.HuikuanProperties;
import org.huikuan.shared.StartOrder;
import org.huikuan.teams.Team;
import org.huikuan.teams.TeamGroups;
import org.huikuan.teams.Teams;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A team and a creditor to begin with, where there is none, and the group of every team. */
@Component
@Order(StartOrder.FOUNDATION + 1)
class FirstLedger implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final Teams teams;
    private final TeamGroups groups;
    private final HuikuanProperties settings;

    FirstLedger(JdbcClient jdbc, Teams teams, TeamGroups groups, HuikuanProperties settings) {
        this.jdbc = jdbc;
        this.teams = teams;
        this.groups = groups;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (teams.all().isEmpty()) {
            teams.save(new Team(Teams.DEFAULT, "默认团队 Default team"));
        }
        teams.all().forEach(groups::save);
        if (jdbc.sql("select count(*) from huikuan.creditor").query(Long.class).single() == 0) {
            jdbc.sql("""
                    insert into huikuan.creditor (code, name, country, zone, currency, terms, is_default)
                    values ('DEFAULT', '本公司 Our company', 'CN', ?, 'CNY', 'NET 30', true)
                    """).param(settings.zone().getId()).update();
        }
    }
}
