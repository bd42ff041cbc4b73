package org.huikuan.administration.jdbc;

import java.util.Collection;
import java.util.List;
import org.huikuan.administration.Limits;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLimits implements Limits {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcLimits(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public List<Limit> all() {
        return jdbc.sql("select code, days, what_zh, what_en, marks from huikuan.desk_limit order by code")
                .query((row, n) -> new Limit(
                        row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    @Override
    public void save(Collection<Limit> changed) {
        batches.batchUpdate(
                "update huikuan.desk_limit set days = :days where code = :code",
                changed.stream()
                        .map(l -> new MapSqlParameterSource("code", l.code()).addValue("days", l.days()))
                        .toArray(MapSqlParameterSource[]::new));
    }
}
