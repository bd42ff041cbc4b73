package org.huikuan.cases.softlinks.jdbc;

import static org.huikuan.cases.jdbc.CaseColumns.date;
import static org.huikuan.cases.jdbc.CaseColumns.dateOrNull;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.softlinks.SoftLinkResult;
import org.huikuan.cases.softlinks.SoftMove;
import org.huikuan.cases.softlinks.SoftMoves;
import org.huikuan.cases.strategies.SoftLink;
import org.huikuan.shared.Code;
import org.huikuan.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSoftMoves implements SoftMoves {

    private final JdbcClient jdbc;

    JdbcSoftMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void insert(SoftMove m) {
        Money money = m.money();
        jdbc.sql("""
                        insert into huikuan.soft_move (
                          case_id, link, result, on_date, by_user, amount, currency, until_date, note)
                        values (:case, :link, :result, :on, :by, :amount, :currency, :until, :note)
                        """)
                .param("case", m.caseId().value())
                .param("link", m.link().code())
                .param("result", m.result().code())
                .param("on", m.on())
                .param("by", m.by())
                .param("amount", money == null ? null : money.amount())
                .param("currency", money == null ? null : money.currency())
                .param("until", m.until())
                .param("note", m.note())
                .update();
    }

    @Override
    public List<SoftMove> of(CaseId id) {
        return jdbc.sql("select m.* from huikuan.soft_move m where m.case_id = :case order by m.id desc")
                .param("case", id.value())
                .query(JdbcSoftMoves::row)
                .list();
    }

    private static SoftMove row(ResultSet row, int number) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return new SoftMove(
                new CaseId(row.getLong("case_id")),
                Code.of(SoftLink.class, row.getString("link")),
                Code.of(SoftLinkResult.class, row.getString("result")),
                date(row, "on_date"),
                row.getString("by_user"),
                amount == null ? null : new Money(amount, row.getString("currency")),
                dateOrNull(row, "until_date"),
                row.getString("note"));
    }
}
