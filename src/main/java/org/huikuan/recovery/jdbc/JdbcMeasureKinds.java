package org.huikuan.recovery.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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
    public boolean update(MeasureKind k) {
        return jdbc.sql("""
                        update huikuan.measure_kind set title_zh = ?, title_en = ?, precondition_zh = ?,
                          precondition_en = ?, evidence_zh = ?, evidence_en = ?, law = ?, marks = ?
                        where code = ?""")
                        .params(
                                k.titleZh(),
                                k.titleEn(),
                                k.preconditionZh(),
                                k.preconditionEn(),
                                k.evidenceZh(),
                                k.evidenceEn(),
                                k.law(),
                                k.marks(),
                                k.code())
                        .update()
                > 0;
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
