package org.huikuan.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.huikuan.shared.SentenceText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The lines that were not taken, kept with their batch. */
@Repository
public class Rejections {

    private static final int MOST = 16_000;

    private final JdbcTemplate jdbc;

    public Rejections(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void add(long batch, List<RejectedLine> lines) {
        if (!lines.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into huikuan.import_rejection (batch_id, line, field, reason, cells) values (?, ?, ?, ?, ?)",
                    lines.stream()
                            .map(r -> new Object[] {batch, r.line(), cut(r.field(), 60), kept(r), r.cells()})
                            .toList());
        }
    }

    /** In the order of the file. */
    public List<RejectedLine> of(long batch, int most) {
        return jdbc.query("""
                select line, field, reason, cells from huikuan.import_rejection
                where batch_id = ? order by line, id fetch first ? rows only""", Rejections::line, batch, most);
    }

    /** As {@link #of}, those behind a line. */
    List<RejectedLine> after(long batch, long line, int most) {
        return jdbc.query("""
                select line, field, reason, cells from huikuan.import_rejection
                where batch_id = ? and line > ? order by line, id fetch first ? rows only""", Rejections::line, batch, line, most);
    }

    private static RejectedLine line(ResultSet rs, int n) throws SQLException {
        return new RejectedLine(
                rs.getLong(1),
                rs.getString(2),
                Objects.requireNonNull(SentenceText.read(rs.getString(3))),
                rs.getString(4));
    }

    private static String kept(RejectedLine line) {
        String text = String.valueOf(SentenceText.write(line.why()));
        return text.length() <= MOST ? text : cut(line.reason(), MOST);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
