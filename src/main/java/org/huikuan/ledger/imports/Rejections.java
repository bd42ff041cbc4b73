package org.huikuan.ledger.imports;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The lines that were not taken, kept with their batch. */
@Repository
public class Rejections {

    private final JdbcTemplate jdbc;

    public Rejections(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(long batch, List<RejectedLine> lines) {
        if (!lines.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into huikuan.import_rejection (batch_id, line, field, reason) values (?, ?, ?, ?)",
                    lines.stream()
                            .map(r -> new Object[] {batch, r.line(), cut(r.field(), 60), cut(r.reason(), 500)})
                            .toList());
        }
    }

    /** In the order of the file. */
    public List<RejectedLine> of(long batch, int most) {
        return jdbc.query(
                """
                select line, field, reason from huikuan.import_rejection
                where batch_id = ? order by line, id fetch first ? rows only""", (rs, n) -> new RejectedLine(rs.getLong(1), rs.getString(2), rs.getString(3)), batch, most);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
