package org.huikuan.preferences.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.preferences.Preference;
import org.huikuan.preferences.Preferences;
import org.huikuan.shared.PersonLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPreferences implements Preferences, PersonLanguage {

    private static final String SELECT = "select user_id, language, digest from huikuan.preference";

    private final JdbcClient jdbc;

    JdbcPreferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Preference> find(String user) {
        return jdbc.sql(SELECT + " where user_id = ?")
                .param(user)
                .query(JdbcPreferences::row)
                .optional();
    }

    @Override
    public Map<String, Preference> of(Collection<String> users) {
        return users.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(SELECT + " where user_id in (:users)")
                        .param("users", users)
                        .query(JdbcPreferences::row)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Preference::user, Function.identity()));
    }

    @Override
    public Optional<String> of(String user) {
        return find(user).map(Preference::language);
    }

    @Override
    public void save(Preference preference) {
        jdbc.sql("""
                        merge into huikuan.preference t
                        using (select cast(:user as varchar(64)) as user_id) s on t.user_id = s.user_id
                        when matched then update set language = :language, digest = :digest
                        when not matched then insert (user_id, language, digest) values (s.user_id, :language, :digest)""")
                .param("user", preference.user())
                .param("language", preference.language())
                .param("digest", preference.digest())
                .update();
    }

    private static Preference row(ResultSet row, int number) throws SQLException {
        return new Preference(row.getString("user_id"), row.getString("language"), row.getBoolean("digest"));
    }
}
