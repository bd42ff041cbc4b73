package org.huikuan.administration.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.administration.SettingArea;
import org.huikuan.administration.SettingChange;
import org.huikuan.administration.SettingsJournal;
import org.huikuan.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class JdbcSettingsJournal implements SettingsJournal {

    private static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    public JdbcSettingsJournal(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void record(SettingArea area, String subject, String field, @Nullable String from, @Nullable String to) {
        jdbc.sql("""
                insert into huikuan.setting_change (changed_at, changed_by, area, subject, field, from_value, to_value)
                values (:at, :by, :area, :subject, :field, :from, :to)
                """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", user.id())
                .param("area", area.key())
                .param("subject", subject)
                .param("field", field)
                .param("from", cut(from))
                .param("to", cut(to))
                .update();
    }

    @Override
    public void recordChanges(
            SettingArea area,
            String subject,
            Map<String, ? extends @Nullable String> before,
            Map<String, ? extends @Nullable String> after) {
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        for (String field : fields) {
            String from = before.get(field);
            String to = after.get(field);
            if (!Objects.equals(from, to)) {
                record(area, subject, field, from, to);
            }
        }
    }

    @Override
    public List<SettingChange> newest(String area, int most) {
        return jdbc.sql("""
                        select changed_at, changed_by, area, subject, field, from_value, to_value
                        from huikuan.setting_change where :area = '' or area = :area
                        order by id desc fetch first :most rows only
                        """)
                .param("area", area)
                .param("most", Math.min(most, MOST))
                .query(JdbcSettingsJournal::change)
                .list();
    }

    private static @Nullable String cut(@Nullable String value) {
        return value == null || value.length() <= 1000 ? value : value.substring(0, 1000);
    }

    private static SettingChange change(ResultSet row, int number) throws SQLException {
        return new SettingChange(
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("area"),
                row.getString("subject"),
                row.getString("field"),
                row.getString("from_value"),
                row.getString("to_value"));
    }
}
