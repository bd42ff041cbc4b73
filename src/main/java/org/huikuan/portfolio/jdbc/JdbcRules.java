package org.huikuan.portfolio.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.huikuan.portfolio.Rule;
import org.huikuan.portfolio.Rules;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRules implements Rules {

    private static final String INSERT = """
            insert into huikuan.assignment_rule (position, creditor, country, address_prefix, amount_from, amount_below,
              customer_from, customer_to, language, team, collector, changed_by, changed_at)
            values (:position, :creditor, :country, :addressPrefix, :amountFrom, :amountBelow,
              :customerFrom, :customerTo, :language, :team, :collector, :by, :at)""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    JdbcRules(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public List<Rule> all() {
        return jdbc.sql("select * from huikuan.assignment_rule order by position, id")
                .query(JdbcRules::row)
                .list();
    }

    @Override
    public void lock() {
        jdbc.sql("select id from huikuan.assignment_rule order by id for update")
                .query(Long.class)
                .list();
    }

    /** A changed rule keeps its id only in the eyes of its editor: rules are few and written as a whole. */
    @Override
    public void save(List<Rule> ordered, String by) {
        jdbc.sql("delete from huikuan.assignment_rule").update();
        MapSqlParameterSource[] rows = new MapSqlParameterSource[ordered.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = params(ordered.get(i))
                    .addValue("position", i + 1)
                    .addValue("by", by)
                    .addValue("at", OffsetDateTime.now(clock));
        }
        batches.batchUpdate(INSERT, rows);
    }

    private static MapSqlParameterSource params(Rule r) {
        return new MapSqlParameterSource("creditor", r.creditor())
                .addValue("country", r.country())
                .addValue("addressPrefix", r.addressPrefix())
                .addValue("amountFrom", r.amountFrom())
                .addValue("amountBelow", r.amountBelow())
                .addValue("customerFrom", r.customerFrom())
                .addValue("customerTo", r.customerTo())
                .addValue("language", r.language())
                .addValue("team", r.team())
                .addValue("collector", r.collector());
    }

    private static Rule row(ResultSet row, int number) throws SQLException {
        return new Rule(
                row.getLong("id"),
                row.getInt("position"),
                row.getString("creditor"),
                row.getString("country"),
                row.getString("address_prefix"),
                row.getBigDecimal("amount_from"),
                row.getBigDecimal("amount_below"),
                row.getString("customer_from"),
                row.getString("customer_to"),
                row.getString("language"),
                row.getString("team"),
                row.getString("collector"));
    }
}
