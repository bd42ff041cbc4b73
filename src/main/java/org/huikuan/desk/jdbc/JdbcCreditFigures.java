package org.huikuan.desk.jdbc;

import static org.huikuan.desk.jdbc.DeskRows.date;
import static org.huikuan.desk.jdbc.DeskRows.number;
import static org.huikuan.desk.jdbc.DeskRows.numberOrNull;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.desk.CreditFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCreditFigures implements CreditFigures {

    private final JdbcClient jdbc;

    JdbcCreditFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Ending> holdsEnding(LocalDate by, int most) {
        return jdbc.sql("""
                        select c.id as case_id, a.customer, a.name, o.code, h.reason, h.until_on from huikuan.view_hold_line h
                        join huikuan.view_account_line a on a.id = h.account_id
                        join huikuan.view_creditor_line o on o.id = a.creditor_id
                        left join huikuan.view_case_line c on c.open_account_id = h.account_id
                        where h.state = 'active' and h.until_on <= :by
                        order by h.until_on, h.id fetch first :most rows only
                        """)
                .param("by", by)
                .param("most", most)
                .query((row, i) -> new Ending(
                        numberOrNull(row, "case_id"),
                        row.getString("customer"),
                        row.getString("name"),
                        row.getString("code"),
                        row.getString("reason"),
                        date(row, "until_on")))
                .list();
    }

    @Override
    public List<Supply> supply(int most) {
        return jdbc.sql("""
                        select s.case_id, a.name, s.state, s.due_on from huikuan.view_supply_hold s
                        join huikuan.view_account_line a on a.id = s.account_id
                        where s.state in ('ordered', 'lifted')
                        order by s.due_on, s.id fetch first :most rows only
                        """)
                .param("most", most)
                .query((row, i) -> new Supply(
                        number(row, "case_id"), row.getString("name"), row.getString("state"), date(row, "due_on")))
                .list();
    }
}
