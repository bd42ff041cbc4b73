package org.huikuan.cases.conduct.jdbc;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.conduct.ContactMark;
import org.huikuan.cases.conduct.ContactMarks;
import org.huikuan.shared.Code;
import org.huikuan.shared.RecordRows;
import org.huikuan.teams.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContactMarks implements ContactMarks {

    private static final RecordRows<ContactMark> ROWS = RecordRows.of(ContactMark.class);

    private static final String COLUMNS = """
            m.id, m.contact_id, m.case_id, m.account_id, m.on_date, m.at_time, m.channel, m.person, m.by_user,
              m.rule, m.red_line, m.because_zh, m.because_en, m.reviewed_on, m.reviewed_by, m.review_note""";

    private final JdbcClient jdbc;

    JdbcContactMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ContactMark> of(CaseId id) {
        return jdbc.sql("select " + COLUMNS + " from huikuan.contact_mark m where m.case_id = ? order by m.id desc")
                .param(id.value())
                .query(ROWS)
                .list();
    }

    @Override
    public Optional<ContactMark> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from huikuan.contact_mark m where m.id = ?")
                .param(id)
                .query(ROWS)
                .optional();
    }

    @Override
    public List<Waiting> waiting(Sight sight, int most) {
        Map<String, Object> params = new HashMap<>();
        String seen = sight.ofCase(params);
        return jdbc.sql("select " + COLUMNS + ", a.customer, a.name as customer_name"
                        + " from huikuan.contact_mark m"
                        + " join huikuan.collection_case c on c.id = m.case_id"
                        + " join huikuan.view_account_line a on a.id = m.account_id"
                        + " where m.reviewed_on is null and " + seen + " order by m.id fetch first :most rows only")
                .params(params)
                .param("most", most)
                .query((row, number) -> new Waiting(
                        ROWS.mapRow(row, number),
                        new CaseId(row.getLong("case_id")).number(),
                        row.getString("customer"),
                        row.getString("customer_name")))
                .list();
    }

    @Override
    public void insert(ContactMark mark) {
        jdbc.sql("""
                        insert into huikuan.contact_mark (contact_id, case_id, account_id, on_date, at_time, channel, person,
                          by_user, rule, red_line, because_zh, because_en)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        mark.contactId(),
                        mark.caseId(),
                        mark.accountId(),
                        mark.onDate(),
                        mark.atTime(),
                        mark.channel(),
                        mark.person(),
                        mark.byUser(),
                        mark.rule(),
                        Code.codeOf(mark.redLine()),
                        mark.becauseZh(),
                        mark.becauseEn())
                .update();
    }

    @Override
    public void review(long id, LocalDate on, String by, String note) {
        jdbc.sql("update huikuan.contact_mark set reviewed_on = ?, reviewed_by = ?, review_note = ? where id = ?")
                .params(on, by, note, id)
                .update();
    }
}
