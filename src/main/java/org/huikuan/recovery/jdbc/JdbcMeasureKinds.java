package org.huikuan.recovery.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.recovery.MeasureKind;
import org.huikuan.recovery.MeasureKinds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMeasureKinds implements MeasureKinds {

    private final JdbcClient jdbc;

    JdbcMeasureKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MeasureKind> all() {
        return jdbc.sql("select k.* from huikuan.measure_kind k order by k.code")
                .query(JdbcMeasureKinds::row)
                .list();
    }

    @Override
    public void add(MeasureKind k, String by, Instant at) {
        jdbc.sql("""
                        insert into huikuan.measure_kind (title_zh, title_en, precondition_zh, precondition_en,
                          evidence_zh, evidence_en, law, marks, changed_by, changed_at, code)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(columns(k, by, at)).update();
    }

    @Override
    public boolean update(MeasureKind k, String by, Instant at) {
        return jdbc.sql("""
                        update huikuan.measure_kind set title_zh = ?, title_en = ?, precondition_zh = ?,
                          precondition_en = ?, evidence_zh = ?, evidence_en = ?, law = ?, marks = ?, changed_by = ?, changed_at = ?
                        where code = ?""").params(columns(k, by, at)).update() > 0;
    }

    private static List<Object> columns(MeasureKind k, String by, Instant at) {
        return List.of(
                k.titleZh(),
                k.titleEn(),
                k.preconditionZh(),
                k.preconditionEn(),
                k.evidenceZh(),
                k.evidenceEn(),
                k.law(),
                k.marks(),
                by,
                Timestamp.from(at),
                k.code());
    }

    @Override
    public Map<String, Change> changes() {
        Map<String, Change> changes = new HashMap<>();
        jdbc.sql("select k.code, k.changed_by, k.changed_at from huikuan.measure_kind k where k.changed_by is not null")
                .query(row -> {
                    changes.put(
                            row.getString("code"),
                            new Change(
                                    row.getString("changed_by"),
                                    row.getTimestamp("changed_at").toInstant()));
                });
        return changes;
    }

    private static MeasureKind row(ResultSet row, int number) throws SQLException {
        return new MeasureKind(
                row.getString("code"),
                row.getString("title_zh"),
                row.getString("title_en"),
                row.getString("precondition_zh"),
                row.getString("precondition_en"),
                row.getString("evidence_zh"),
                row.getString("evidence_en"),
                row.getString("law"),
                row.getString("marks"));
    }
}
