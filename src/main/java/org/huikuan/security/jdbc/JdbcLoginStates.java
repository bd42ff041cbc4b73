package org.huikuan.security.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.huikuan.security.LoginState;
import org.huikuan.security.LoginStates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class JdbcLoginStates implements LoginStates {

    private final JdbcClient jdbc;

    public JdbcLoginStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public LoginState of(String login) {
        return jdbc.sql("select login, locked, one_time_password from huikuan.person where login = ?")
                .param(login)
                .query((row, n) -> state(row))
                .optional()
                .orElse(LoginState.NORMAL);
    }

    @Override
    public Map<String, LoginState> all() {
        Map<String, LoginState> all = new HashMap<>();
        jdbc.sql("select login, locked, one_time_password from huikuan.person").query(row -> {
            all.put(row.getString("login"), state(row));
        });
        return all;
    }

    @Override
    public void save(String login, LoginState state) {
        remove(login);
        if (!state.equals(LoginState.NORMAL)) {
            jdbc.sql("insert into huikuan.person (login, locked, one_time_password) values (?, ?, ?)")
                    .params(login, state.locked(), state.oneTimePassword())
                    .update();
        }
    }

    @Override
    public void remove(String login) {
        jdbc.sql("delete from huikuan.person where login = ?").param(login).update();
    }

    @Override
    public void alone() {
        jdbc.sql("select mark from huikuan.installation where name = 'foundation' for update")
                .query(String.class)
                .list();
    }

    private static LoginState state(ResultSet row) throws SQLException {
        return new LoginState(row.getBoolean("locked"), row.getBoolean("one_time_password"));
    }
}
