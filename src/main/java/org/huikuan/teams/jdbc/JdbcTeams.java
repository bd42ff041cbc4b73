package org.huikuan.teams.jdbc;

import java.util.Collection;
import java.util.Optional;
import org.huikuan.shared.RecordRows;
import org.huikuan.teams.Team;
import org.huikuan.teams.TeamGroups;
import org.huikuan.teams.Teams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Teams in our tables, each with its group. */
@Repository
public class JdbcTeams implements Teams {

    private final JdbcClient jdbc;
    private final TeamGroups groups;

    public JdbcTeams(JdbcClient jdbc, TeamGroups groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    @Override
    public Optional<Team> find(String code) {
        return jdbc.sql("select code, name from huikuan.team where code = ?")
                .param(code)
                .query(RecordRows.of(Team.class))
                .optional();
    }

    @Override
    public Collection<Team> all() {
        return jdbc.sql("select code, name from huikuan.team order by code")
                .query(RecordRows.of(Team.class))
                .list();
    }

    @Override
    @Transactional
    public void save(Team team) {
        jdbc.sql("""
                merge into huikuan.team t
                using (select cast(:code as varchar(40)) code, cast(:name as varchar(200)) name) s
                on t.code = s.code
                when matched then update set name = s.name
                when not matched then insert (code, name) values (s.code, s.name)
                """).param("code", team.code()).param("name", team.name()).update();
        groups.save(team);
    }
}
