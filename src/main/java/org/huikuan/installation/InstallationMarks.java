package org.huikuan.installation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done once for this database, by name. */
@Repository
public class InstallationMarks {

    private final JdbcClient jdbc;
    private final Clock clock;

    InstallationMarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<String> find(String name) {
        return jdbc.sql("select mark from huikuan.installation where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    public void set(String name, String mark) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int changed = jdbc.sql("update huikuan.installation set mark = ?, set_at = ? where name = ?")
                .params(mark, now, name)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into huikuan.installation (name, mark, set_at) values (?, ?, ?)")
                    .params(name, mark, now)
                    .update();
        }
    }
}
