package org.huikuan.desk.jdbc;

import static org.huikuan.desk.jdbc.DeskRows.date;
import static org.huikuan.desk.jdbc.DeskRows.number;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.desk.LegalFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLegalFigures implements LegalFigures {

    private final JdbcClient jdbc;

    JdbcLegalFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Deadline> deadlines(int most) {
        return jdbc.sql("""
                        select d.case_id, a.name, d.article, d.alarm_on, d.until_on, t.what_zh, t.what_en
                        from huikuan.view_legal_deadline d
                        join huikuan.view_case_line c on c.id = d.case_id and c.status = 'open'
                        join huikuan.view_account_line a on a.id = c.account_id
                        join huikuan.view_legal_term t on t.code = d.term and t.valid_from = (
                          select max(v.valid_from) from huikuan.view_legal_term v
                          where v.code = d.term and v.valid_from <= d.from_on)
                        where d.met_on is null order by d.until_on, d.id fetch first :most rows only
                        """)
                .param("most", most)
                .query((row, i) -> new Deadline(
                        number(row, "case_id"),
                        row.getString("name"),
                        row.getString("article"),
                        date(row, "alarm_on"),
                        date(row, "until_on"),
                        row.getString("what_zh"),
                        row.getString("what_en")))
                .list();
    }

    @Override
    public List<Step> steps(int most) {
        return jdbc.sql("""
                        select c.id, a.name, c.step, c.act_on, c.team from huikuan.view_case_line c
                        join huikuan.view_account_line a on a.id = c.account_id
                        where c.stage = 'legal-action' and c.status = 'open'
                        order by c.act_on, c.id fetch first :most rows only
                        """)
                .param("most", most)
                .query((row, i) -> new Step(
                        number(row, "id"),
                        row.getString("name"),
                        row.getString("step"),
                        date(row, "act_on"),
                        row.getString("team")))
                .list();
    }

    @Override
    public List<Old> dueOnOrBefore(LocalDate day, int most) {
        return jdbc.sql("""
                        select c.id, a.name, c.stage, c.driving_due_on from (
                          select * from huikuan.view_case_line where status = 'open' and driving_due_on <= :day
                          order by driving_due_on, id fetch first :most rows only) c
                        join huikuan.view_account_line a on a.id = c.account_id order by c.driving_due_on, c.id
                        """)
                .param("day", day)
                .param("most", most)
                .query((row, i) -> new Old(
                        number(row, "id"), row.getString("name"), row.getString("stage"), date(row, "driving_due_on")))
                .list();
    }

    @Override
    public List<Draft> drafts(int most) {
        return jdbc.sql("""
                        select l.id, l.case_id, a.name, coalesce(l.dated_on, l.ordered_on) as dated from huikuan.view_letter_line l
                        join huikuan.view_account_line a on a.id = l.account_id
                        where l.code = 'L07' and l.state = 'printed'
                        order by l.id fetch first :most rows only
                        """)
                .param("most", most)
                .query((row, i) ->
                        new Draft(row.getLong("id"), number(row, "case_id"), row.getString("name"), date(row, "dated")))
                .list();
    }

    @Override
    public int limitationYears(LocalDate on) {
        return jdbc.sql("""
                        select amount from huikuan.view_legal_term
                        where code = 'limitation' and unit = 'year' and valid_from <= :on
                        order by valid_from desc fetch first 1 row only
                        """).param("on", on).query(Integer.class).optional().orElse(0);
    }
}
