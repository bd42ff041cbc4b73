package org.huikuan.desk.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import org.huikuan.desk.AdminFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAdminFigures implements AdminFigures {

    private final JdbcClient jdbc;

    JdbcAdminFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public House house(Instant now) {
        return jdbc.sql("""
                        select (select max(changed_at) from huikuan.view_setting_change where area = 'backup') as backup,
                          (select min(ordered_at) from huikuan.view_letter_line
                            where state = 'queued' and way = 'mail' and (ask_on is null or ask_on <= :today)
                              and (try_after is null or try_after <= :now)) as letter,
                          (select count(*) from huikuan.view_webhook_delivery where state = 'failed') as webhooks,
                          (select count(*) from huikuan.view_run_line r where r.state = 'failed' and r.id > coalesce(
                            (select max(g.id) from huikuan.view_run_line g where g.state = 'done'), 0)) as runs,
                          (select count(*) from huikuan.view_person_line where locked) as locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", now.atOffset(ZoneOffset.UTC).toLocalDate())
                .query((row, n) -> new House(
                        instant(row, "backup"),
                        instant(row, "letter"),
                        row.getLong("webhooks"),
                        row.getLong("runs"),
                        row.getLong("locked")))
                .single();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
