package org.huikuan.letters.jdbc;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterWay;
import org.huikuan.letters.outbox.GateAnswer;
import org.huikuan.letters.outbox.LastLetter;
import org.huikuan.letters.outbox.Mail;
import org.huikuan.letters.outbox.Outbox;
import org.huikuan.letters.outbox.OutboxEntry;
import org.huikuan.outbox.Leases;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.SentenceText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOutbox implements Outbox {

    private static final String DUE = """
            l.state = 'queued' and l.ask_on is null and (l.claimed_until is null or l.claimed_until <= :now)
            and (l.try_after is null or l.try_after <= :now) and (l.way = 'print' or :mail)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Leases leases;

    JdbcOutbox(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.leases = new Leases(jdbc, "huikuan.letter");
    }

    @Override
    public List<Letter> claim(String token, Instant now, Instant until, int most, boolean mailToo) {
        List<Letter> due = jdbc.sql("select " + LetterRow.COLUMNS + "from huikuan.letter l where " + DUE
                        + " order by l.id fetch first " + most + " rows only for update skip locked")
                .param("now", Timestamp.from(now))
                .param("mail", mailToo)
                .query(LetterRow::letter)
                .list();
        leases.take(due.stream().map(Letter::id).toList(), token, until);
        return due;
    }

    @Override
    public List<OutboxEntry> claimedBy(String token) {
        return jdbc.sql("select " + OutboxRow.COLUMNS + """
                        from huikuan.letter l where l.claim = ? and l.state = 'queued' order by l.id""")
                .param(token)
                .query(OutboxRow::entry)
                .list();
    }

    @Override
    public Map<Long, LastLetter> lastTo(Collection<Long> accountIds, String exceptToken) {
        Map<Long, LastLetter> last = new HashMap<>();
        jdbc.sql("""
                        select account_id, stage, step, last_on from (
                          select account_id, stage, step, coalesce(left_on, dated_on) as last_on,
                            row_number() over (partition by account_id
                              order by coalesce(left_on, dated_on) desc, id desc) as place
                          from huikuan.letter
                          where account_id in (:accounts) and code in (:codes) and dated_on is not null
                            and (state in ('sent', 'printed', 'failed') or sending)
                            and (claim is null or claim <> :token)) l
                        where place = 1""")
                .param("accounts", accountIds)
                .param("token", exceptToken)
                .param("codes", LetterCode.ofCollection())
                .query(row -> {
                    last.put(row.getLong("account_id"), OutboxRow.last(row));
                });
        return last;
    }

    @Override
    public void answered(Map<Long, GateAnswer> answers, Instant at) {
        batches.batchUpdate(
                """
                update huikuan.letter set gate_at = ?, gate_allowed = ?, gate_answer = ?, gate_grounds = ?, ask_on = ?,
                  state = ?, decided_at = case when ? = 'cancelled' then cast(? as timestamp with time zone) end,
                  claimed_until = case when ? then claimed_until end, claim = case when ? then claim end,
                  sending = case when ? = 'cancelled' then false else sending end
                where id = ?""",
                answers.entrySet().stream()
                        .map(e -> row(e.getKey(), e.getValue(), Timestamp.from(at)))
                        .toList());
    }

    private static Object[] row(long id, GateAnswer answer, Timestamp at) {
        boolean go = answer instanceof GateAnswer.Go;
        String state = answer instanceof GateAnswer.Never ? "cancelled" : "queued";
        LocalDate askOn = answer instanceof GateAnswer.Wait wait ? wait.askOn() : null;
        return new Object[] {
            at, go, answer.word(), SentenceText.fitting(answer.grounds()), askOn, state, state, at, go, go, state, id
        };
    }

    @Override
    public void made(Collection<Made> made) {
        batches.batchUpdate("""
                update huikuan.letter set dated_on = ?, deadline_on = ?, post_by = ?, document_sha256 = ?, template_version = ?, data = ?,
                  message_id = ?, mail_from = ?, mail_to = ?, subject = ?, mail_text = ?, way = ?, state = ?,
                  sending = ?, claim = case when ? then claim end, claimed_until = case when ? then claimed_until end,
                  trouble = null, try_after = null
                where id = ?""", made.stream().map(JdbcOutbox::row).toList());
    }

    private static Object[] row(Made m) {
        Mail mail = m.mail();
        boolean mailed = mail != null;
        return new Object[] {
            m.datedOn(),
            m.deadlineOn(),
            m.postBy(),
            m.documentSha256(),
            m.templateVersion(),
            m.data(),
            mail == null ? null : mail.messageId(),
            mail == null ? null : mail.from(),
            mail == null ? null : mail.to(),
            mail == null ? null : mail.subject(),
            mail == null ? null : mail.text(),
            (mailed ? LetterWay.MAIL : LetterWay.PRINT).code(),
            mailed ? "queued" : "printed",
            mailed,
            mailed,
            mailed,
            m.id()
        };
    }

    @Override
    public void resent(Collection<Long> ids) {
        jdbc.sql("update huikuan.letter set resends = resends + 1 where id in (:ids)")
                .param("ids", ids)
                .update();
    }

    @Override
    public void unprintable(long id, Sentence reason) {
        jdbc.sql("update huikuan.letter set state = 'failed', trouble = ?, " + Leases.FREE + " where id = ?")
                .params(SentenceText.fitting(reason), id)
                .update();
    }

    @Override
    public void notMade(long id, Sentence reason, LocalDate askOn) {
        jdbc.sql("update huikuan.letter set trouble = ?, ask_on = ?, " + Leases.FREE + " where id = ?")
                .params(SentenceText.fitting(reason), askOn, id)
                .update();
    }

    @Override
    public void waitForMail(Collection<Long> ids) {
        jdbc.sql("update huikuan.letter set way = 'mail', " + Leases.FREE + " where id in (:ids)")
                .param("ids", ids)
                .update();
    }

    @Override
    public int askAgain(long creditorId, LocalDate today) {
        return jdbc.sql("""
                        update huikuan.letter set ask_on = null
                        where state = 'queued' and ask_on <= ? and creditor_id = ?""").params(today, creditorId).update();
    }

    @Override
    public int askAgain(Collection<Long> caseIds) {
        return jdbc.sql("""
                        update huikuan.letter set ask_on = null
                        where state = 'queued' and ask_on is not null and case_id in (:cases)""").param("cases", caseIds).update();
    }

    @Override
    public boolean anyDue(Instant now, boolean mailToo) {
        return !jdbc.sql("select l.id from huikuan.letter l where " + DUE + " fetch first 1 rows only")
                .param("now", Timestamp.from(now))
                .param("mail", mailToo)
                .query(Long.class)
                .list()
                .isEmpty();
    }

    @Override
    public Set<Long> casesToPost(Collection<Long> caseIds) {
        return Set.copyOf(jdbc.sql("select distinct l.case_id from huikuan.letter l where l.case_id in (:cases) and "
                        + LetterRow.TO_POST)
                .param("cases", caseIds)
                .query(Long.class)
                .list());
    }
}
