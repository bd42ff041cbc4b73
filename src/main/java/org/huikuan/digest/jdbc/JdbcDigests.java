package org.huikuan.digest.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huikuan.digest.DigestEntry;
import org.huikuan.digest.DigestState;
import org.huikuan.digest.Digests;
import org.huikuan.outbox.Leases;
import org.huikuan.shared.Code;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.SentenceText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDigests implements Digests {

    private static final String SELECT =
            "select id, user_id, for_day, state, reason, message_id, mail_to, sent_at from huikuan.digest ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Leases leases;

    JdbcDigests(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.leases = new Leases(jdbc, "huikuan.digest");
    }

    @Override
    public Optional<LocalDate> dayOfTheRun(Instant now) {
        return jdbc
                .sql("select zone, last_run_on from huikuan.view_creditor_line where last_run_on is not null")
                .query((row, number) -> {
                    LocalDate last = row.getObject("last_run_on", LocalDate.class);
                    return last.equals(LocalDate.ofInstant(now, ZoneId.of(row.getString("zone"))))
                            ? Optional.of(last)
                            : Optional.<LocalDate>empty();
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    @Override
    public List<String> usersOf(LocalDate day) {
        return jdbc.sql("select user_id from huikuan.digest where for_day = ?")
                .param(day)
                .query(String.class)
                .list();
    }

    @Override
    public void insert(Collection<Planned> planned) {
        batches.batchUpdate(
                """
                insert into huikuan.digest (user_id, for_day, state, reason, message_id, queued_at, try_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                planned.stream()
                        .map(p -> new @Nullable Object[] {
                            p.user(),
                            p.day(),
                            (p.skipped() == null ? DigestState.WAITING : DigestState.SKIPPED).code(),
                            SentenceText.write(p.skipped()),
                            p.messageId(),
                            Timestamp.from(p.at()),
                            Timestamp.from(p.at())
                        })
                        .toList());
    }

    @Override
    public List<DigestEntry> claim(String token, Instant now, Instant until, int most) {
        List<DigestEntry> due = jdbc.sql(SELECT + """
                        where state = 'waiting' and try_at <= :now and (claimed_until is null or claimed_until <= :now)
                        order by id fetch first\s""" + most + " rows only for update skip locked")
                .param("now", Timestamp.from(now))
                .query(JdbcDigests::row)
                .list();
        leases.take(due.stream().map(DigestEntry::id).toList(), token, until);
        return due;
    }

    @Override
    public void sent(long id, String token, String to, Instant at) {
        jdbc.sql("""
                        update huikuan.digest set state = 'sent', reason = null, mail_to = ?, sent_at = ?, claim = null,
                          claimed_until = null where id = ? and claim = ?""").params(to, Timestamp.from(at), id, token).update();
    }

    @Override
    public void ended(long id, String token, DigestState state, Sentence reason) {
        jdbc.sql("""
                        update huikuan.digest set state = ?, reason = ?, claim = null, claimed_until = null
                        where id = ? and claim = ?""")
                .params(state.code(), SentenceText.fitting(reason), id, token)
                .update();
    }

    @Override
    public void tryAgain(long id, String token, Instant at, Sentence reason) {
        jdbc.sql("""
                        update huikuan.digest set try_at = ?, reason = ?, claim = null, claimed_until = null
                        where id = ? and claim = ?""")
                .params(Timestamp.from(at), SentenceText.fitting(reason), id, token)
                .update();
    }

    @Override
    public void prolong(String token, Instant until) {
        leases.prolong(token, until);
    }

    @Override
    public Optional<Instant> nextDue() {
        return jdbc.sql("select min(try_at) from huikuan.digest where state = 'waiting' and claim is null")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    @Override
    public Optional<LocalDate> lastBefore(String user, LocalDate day) {
        return jdbc.sql("select max(for_day) from huikuan.digest where user_id = ? and for_day < ? and state = 'sent'")
                .params(user, day)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public List<DigestEntry> recent(int most) {
        return page(0, most);
    }

    @Override
    public List<DigestEntry> page(int skip, int most) {
        return jdbc.sql(SELECT + "order by for_day desc, user_id offset " + skip + " rows fetch next " + most
                        + " rows only")
                .query(JdbcDigests::row)
                .list();
    }

    @Override
    public int count() {
        return jdbc.sql("select count(*) from huikuan.digest")
                .query(Integer.class)
                .single();
    }

    private static DigestEntry row(ResultSet row, int number) throws SQLException {
        Timestamp sentAt = row.getTimestamp("sent_at");
        return new DigestEntry(
                row.getLong("id"),
                row.getString("user_id"),
                row.getObject("for_day", LocalDate.class),
                Code.of(DigestState.class, row.getString("state")),
                SentenceText.read(row.getString("reason")),
                row.getString("message_id"),
                row.getString("mail_to"),
                sentAt == null ? null : sentAt.toInstant());
    }
}
