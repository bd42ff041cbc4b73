package org.huikuan.golive.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.cases.daily.Backlog;
import org.huikuan.golive.Readiness;
import org.huikuan.ledger.LetterMode;
import org.huikuan.shared.Code;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.SentenceText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts in the tables of other modules; reads only, except for its own trials of the mail server. */
@Repository
public class JdbcReadiness implements Readiness {

    private static final Map<String, String> CONDITIONS = Map.of(
            "name", "a.name = a.customer",
            "address", "a.address is null",
            "email", "a.email is null",
            "phone",
                    "a.phone is null and not exists (select 1 from huikuan.view_contact_line k where k.account_id = a.id"
                            + " and k.phone is not null)",
            "collector", "a.collector is null",
            "reachable", "a.email is null and a.address is null");

    private final JdbcClient jdbc;

    public JdbcReadiness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Seller> sellers() {
        return jdbc.sql("""
                        select c.*, h.creditor_id as head, h.tax_number, h.address, h.phone, h.bank_account, h.mail_from
                        from huikuan.view_creditor_line c left join huikuan.view_letterhead_line h on h.creditor_id = c.id
                        order by case when c.is_default then 0 else 1 end, c.code""").query(JdbcReadiness::seller).list();
    }

    private static Seller seller(ResultSet rs, int n) throws SQLException {
        rs.getLong("head");
        Letterhead head = rs.wasNull()
                ? null
                : new Letterhead(
                        rs.getString("tax_number"),
                        rs.getString("address"),
                        rs.getString("phone"),
                        rs.getString("bank_account"),
                        rs.getString("mail_from"));
        return new Seller(
                rs.getLong("id"),
                rs.getString("code"),
                rs.getString("name"),
                rs.getString("country"),
                Code.of(LetterMode.class, rs.getString("letters")),
                rs.getObject("last_run_on", LocalDate.class),
                head,
                rs.getBoolean("rest_days_extend"),
                rs.getObject("ledger_days", Integer.class));
    }

    @Override
    public Gaps gaps(long creditorId) {
        StringBuilder counts = new StringBuilder("select count(*) as customers");
        GAPS.forEach(g -> counts.append(", sum(case when ")
                .append(condition(g))
                .append(" then 1 else 0 end) as gap_")
                .append(g));
        return jdbc.sql(counts + " from huikuan.view_account_line a where a.creditor_id = ?")
                .param(creditorId)
                .query((rs, n) -> new Gaps(
                        rs.getLong("customers"),
                        rs.getLong("gap_name"),
                        rs.getLong("gap_address"),
                        rs.getLong("gap_email"),
                        rs.getLong("gap_phone"),
                        rs.getLong("gap_collector"),
                        rs.getLong("gap_reachable")))
                .single();
    }

    private static String condition(String gap) {
        String condition = CONDITIONS.get(gap);
        if (condition == null) {
            throw new NotFound("no-such-list", gap);
        }
        return Objects.requireNonNull(condition);
    }

    @Override
    public Ledger ledger(long creditorId) {
        return jdbc.sql("""
                        select (select count(*) from huikuan.view_invoice_line where creditor_id = :c) as items,
                          (select count(*) from huikuan.view_open_item where creditor_id = :c) as open_items,
                          (select max(coalesce(b.as_of, cast(b.finished_at as date))) from huikuan.view_import_line b
                            join huikuan.view_import_creditor v on v.batch_id = b.id
                            where v.creditor_id = :c and b.kind in ('invoices', 'open-items') and b.state = 'done'
                              and b.ended_as is null) as loaded_on,
                          (select count(*) from huikuan.view_import_line b where b.creditor_id = :c
                            and b.state = 'awaiting-confirmation' and b.ended_as is null) as waiting,
                          (select coalesce(sum(b.rejected), 0) from huikuan.view_import_line b where b.id in
                            (select max(x.id) from huikuan.view_import_line x
                             join huikuan.view_import_creditor y on y.batch_id = x.id
                             where y.creditor_id = :c and x.ended_as is null group by x.kind)) as rejected,
                          (select count(*) from huikuan.view_mapping_line) as mappings,
                          (select count(*) from huikuan.view_case_line
                            where creditor_id = :c and status = 'open') as open_cases,
                          (select count(*) from huikuan.view_letter_line
                            where creditor_id = :c and state = 'for-release') as for_release,
                          (select count(*) from huikuan.view_run_line r where r.state = 'failed' and r.id > coalesce(
                            (select max(g.id) from huikuan.view_run_line g where g.state = 'done'), 0)) as failed_runs""")
                .param("c", creditorId)
                .query((rs, n) -> new Ledger(
                        rs.getLong("items"),
                        rs.getLong("open_items"),
                        rs.getObject("loaded_on", LocalDate.class),
                        rs.getLong("waiting"),
                        rs.getLong("rejected"),
                        rs.getLong("mappings"),
                        rs.getLong("open_cases"),
                        rs.getLong("for_release"),
                        rs.getLong("failed_runs")))
                .single();
    }

    @Override
    public Backlog backlog(long creditorId) {
        return jdbc.sql("""
                        select count(*), max(dealt_on) from huikuan.view_case_line
                        where creditor_id = ? and status = 'open' and waiting_for = 'none' and wait_until = dealt_on
                        """)
                .param(creditorId)
                .query((rs, n) -> new Backlog(rs.getLong(1), rs.getObject(2, LocalDate.class)))
                .single();
    }

    @Override
    public Optional<Instant> lastBackup() {
        return jdbc.sql("select max(changed_at) from huikuan.view_setting_change where area = 'backup'")
                .query((rs, n) -> Optional.ofNullable(rs.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    @Override
    public Optional<MailTrial> lastMailTrial() {
        return jdbc.sql("select * from huikuan.mail_trial order by id desc fetch first 1 rows only")
                .query((rs, n) -> new MailTrial(
                        rs.getString("recipient"),
                        rs.getBoolean("accepted"),
                        Objects.requireNonNull(SentenceText.read(rs.getString("answer"))),
                        rs.getString("by_user"),
                        rs.getTimestamp("at").toInstant()))
                .optional();
    }

    @Override
    public void keep(MailTrial trial) {
        jdbc.sql("insert into huikuan.mail_trial (recipient, accepted, answer, by_user, at) values (?, ?, ?, ?, ?)")
                .params(
                        trial.recipient(),
                        trial.isAccepted(),
                        SentenceText.fitting(trial.answer()),
                        trial.by(),
                        Timestamp.from(trial.at()))
                .update();
    }

    @Override
    public List<Customer> customersWith(long creditorId, String gap, int most) {
        return jdbc.sql("""
                        select a.customer, a.name, a.address, a.email, a.phone, a.collector from huikuan.view_account_line a
                        where a.creditor_id = ? and %s order by a.customer fetch first ? rows only""".formatted(condition(gap)))
                .params(creditorId, most)
                .query((rs, n) -> new Customer(
                        rs.getString("customer"),
                        rs.getString("name"),
                        rs.getString("address"),
                        rs.getString("email"),
                        rs.getString("phone"),
                        rs.getString("collector")))
                .list();
    }
}
