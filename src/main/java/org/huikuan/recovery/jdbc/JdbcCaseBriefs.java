package org.huikuan.recovery.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.huikuan.cases.CaseId;
import org.huikuan.recovery.CaseBrief;
import org.huikuan.recovery.CaseBriefs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseBriefs implements CaseBriefs {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcCaseBriefs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<CaseBrief> latest(CaseId id) {
        return jdbc.sql("select b.* from huikuan.case_brief b where b.case_id = ? order by b.id desc limit 1")
                .param(id.value())
                .query(JdbcCaseBriefs::row)
                .optional();
    }

    @Override
    public void insert(CaseId id, CaseBrief b) {
        jdbc.sql("""
                        insert into huikuan.case_brief (
                          case_id, written_on, written_at, written_by, who_owes, how_much, on_what_basis, why_unpaid,
                          who_decides, when_money, levers, next_step, next_by, next_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        b.writtenOn(),
                        OffsetDateTime.now(clock),
                        b.writtenBy(),
                        b.whoOwes(),
                        b.howMuch(),
                        b.onWhatBasis(),
                        b.whyUnpaid(),
                        b.whoDecides(),
                        b.whenMoney(),
                        b.levers(),
                        b.next().step(),
                        b.next().by(),
                        b.next().on())
                .update();
    }

    private static CaseBrief row(ResultSet row, int number) throws SQLException {
        return new CaseBrief(
                row.getString("who_owes"),
                row.getString("how_much"),
                row.getString("on_what_basis"),
                row.getString("why_unpaid"),
                row.getString("who_decides"),
                row.getString("when_money"),
                row.getString("levers"),
                new CaseBrief.Next(
                        row.getString("next_step"), row.getString("next_by"), RecoveryRows.date(row, "next_on")),
                row.getString("written_by"),
                RecoveryRows.date(row, "written_on"));
    }
}
