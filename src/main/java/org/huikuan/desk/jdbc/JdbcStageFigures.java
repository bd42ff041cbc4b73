package org.huikuan.desk.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.desk.StageFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Grouped by day in the database, which an index answers alone, and by class outside of it. */
@Repository
class JdbcStageFigures implements StageFigures {

    private final JdbcClient jdbc;
    private final Remembered<List<Due>> byDueDay =
            new Remembered<>(all -> all.stream().mapToLong(Due::cases).sum() > DeskRows.MANY);

    JdbcStageFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Due> byDueDay(LocalDate today) {
        return byDueDay.of(today, this::readByDueDay);
    }

    private List<Due> readByDueDay() {
        return jdbc.sql("""
                        select stage, driving_due_on, count(*) as cases from huikuan.view_case_line
                        where status = 'open' group by stage, driving_due_on
                        """)
                .query((row, i) -> new Due(
                        row.getString("stage"), row.getObject("driving_due_on", LocalDate.class), row.getLong("cases")))
                .list();
    }
}
