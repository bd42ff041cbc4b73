package org.huikuan.strategy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.huikuan.strategy.KeptDecision;
import org.huikuan.strategy.PastDecision;

final class KeptDecisionRow {

    private KeptDecisionRow() {}

    static KeptDecision read(ResultSet rs, int row) throws SQLException {
        return new KeptDecision(
                rs.getLong("id"),
                rs.getObject("on_date", LocalDate.class),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                rs.getString("decision_key"),
                rs.getInt("table_version"),
                rs.getString("inputs"),
                rs.getString("rule"),
                rs.getString("outcome"),
                rs.getString("sentence_zh"),
                rs.getString("sentence_en"));
    }

    static PastDecision past(ResultSet rs, int row) throws SQLException {
        return new PastDecision(
                rs.getLong("id"),
                rs.getLong("case_id"),
                rs.getObject("on_date", LocalDate.class),
                rs.getInt("table_version"),
                Columns.read(rs.getString("inputs")),
                Columns.read(rs.getString("outcome")),
                rs.getString("sentence_zh"),
                rs.getString("sentence_en"));
    }
}
