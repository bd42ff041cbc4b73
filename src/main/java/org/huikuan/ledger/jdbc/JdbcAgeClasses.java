package org.huikuan.ledger.jdbc;

import java.util.Collection;
import java.util.List;
import org.huikuan.ledger.AgeClass;
import org.huikuan.ledger.AgeClasses;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAgeClasses implements AgeClasses {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcAgeClasses(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public List<AgeClass> all() {
        return jdbc.sql("select code, from_days, label_zh, label_en, name_zh, name_en"
                        + " from huikuan.ageing_class order by from_days")
                .query((row, n) -> new AgeClass(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    /** First out of each other's way: a class may begin where another one began before. */
    @Override
    public void save(Collection<AgeClass> changed) {
        jdbc.sql("update huikuan.ageing_class set from_days = -from_days where from_days > 0")
                .update();
        batches.batchUpdate(
                """
                update huikuan.ageing_class set from_days = :from, label_zh = :labelZh, label_en = :labelEn,
                  name_zh = :nameZh, name_en = :nameEn where code = :code
                """,
                changed.stream()
                        .map(c -> new MapSqlParameterSource("code", c.code())
                                .addValue("from", c.fromDays())
                                .addValue("labelZh", c.labelZh())
                                .addValue("labelEn", c.labelEn())
                                .addValue("nameZh", c.nameZh())
                                .addValue("nameEn", c.nameEn()))
                        .toArray(MapSqlParameterSource[]::new));
    }
}
