package org.huikuan.webhooks.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huikuan.outbox.Handover;
import org.huikuan.outbox.Leases;
import org.huikuan.shared.Code;
import org.huikuan.shared.SentenceText;
import org.huikuan.webhooks.MessageState;
import org.huikuan.webhooks.WebhookDeliveries;
import org.huikuan.webhooks.WebhookDelivery;
import org.huikuan.webhooks.WebhookEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWebhookDeliveries implements WebhookDeliveries {

    /** Those that nothing of the same webhook and case has to leave before. */
    private static final String FIRST_IN_LINE = """
            d.state = 'waiting' and not exists (
              select 1 from huikuan.webhook_delivery e
              where e.webhook_id = d.webhook_id and e.case_id = d.case_id and e.state = 'waiting' and e.id < d.id)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Leases leases;

    JdbcWebhookDeliveries(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.leases = new Leases(jdbc, "huikuan.webhook_delivery");
    }

    @Override
    public void insert(Collection<NewDelivery> rows) {
        batches.batchUpdate(
                """
                insert into huikuan.webhook_delivery
                  (webhook_id, message_id, event, case_id, payload, state, queued_at, give_up_at, try_at)
                values (?, ?, ?, ?, ?, 'waiting', ?, ?, ?)""",
                rows.stream()
                        .map(r -> new @Nullable Object[] {
                            r.webhookId(),
                            r.messageId(),
                            r.event().code(),
                            r.caseId(),
                            r.payload(),
                            Timestamp.from(r.queuedAt()),
                            Timestamp.from(r.giveUpAt()),
                            Timestamp.from(r.queuedAt())
                        })
                        .toList());
    }

    @Override
    public List<WebhookDelivery> of(long webhookId, int most) {
        return jdbc.sql("""
                        select id, message_id, event, case_id, state, queued_at, tries, try_at, tried_at, status, answer
                        from huikuan.webhook_delivery where webhook_id = ?
                        order by id desc fetch first\s""" + most + " rows only")
                .param(webhookId)
                .query(JdbcWebhookDeliveries::delivery)
                .list();
    }

    @Override
    public List<Parcel> claim(String token, Instant now, Instant until, int most) {
        List<Long> due = jdbc.sql("""
                        select d.id from huikuan.webhook_delivery d
                        where d.webhook_id in (select w.id from huikuan.webhook w
                            where w.active and (w.rest_until is null or w.rest_until <= :now))
                          and d.try_at <= :now and (d.claimed_until is null or d.claimed_until <= :now) and\s""" + FIRST_IN_LINE
                        + " order by d.id fetch first " + most + " rows only for update skip locked")
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .list();
        if (due.isEmpty()) {
            return List.of();
        }
        leases.take(due, token, until);
        return jdbc.sql("""
                        select d.id, d.webhook_id, w.address, w.secret, d.message_id, d.payload, d.tries
                        from huikuan.webhook_delivery d join huikuan.webhook w on w.id = d.webhook_id
                        where d.claim = ? order by d.id""").param(token).query(JdbcWebhookDeliveries::parcel).list();
    }

    @Override
    public void delivered(long id, String token, Instant at, Handover answer) {
        jdbc.sql("""
                        update huikuan.webhook_delivery set state = 'delivered', tries = tries + 1, tried_at = :at,
                          status = :status, answer = :answer, claim = null, claimed_until = null
                        where id = :id and claim = :token""")
                .param("at", Timestamp.from(at))
                .param("status", answer.number())
                .param("answer", SentenceText.fitting(answer.words()))
                .param("id", id)
                .param("token", token)
                .update();
    }

    @Override
    public void putOff(long id, String token, Instant at, Instant tryAt, Handover answer) {
        jdbc.sql("""
                        update huikuan.webhook_delivery set tries = tries + 1, tried_at = :at, try_at = :tryAt,
                          state = case when give_up_at <= :at then 'failed' else 'waiting' end,
                          status = :status, answer = :answer, claim = null, claimed_until = null
                        where id = :id and claim = :token""")
                .param("at", Timestamp.from(at))
                .param("tryAt", Timestamp.from(tryAt))
                .param("status", answer.number(), java.sql.Types.INTEGER)
                .param("answer", SentenceText.fitting(answer.words()))
                .param("id", id)
                .param("token", token)
                .update();
    }

    @Override
    public void release(String token) {
        leases.release(token);
    }

    @Override
    public void prolong(String token, Instant until) {
        leases.prolong(token, until);
    }

    @Override
    public void rest(long webhookId, Instant until) {
        jdbc.sql("update huikuan.webhook set rest_until = ? where id = ?")
                .params(Timestamp.from(until), webhookId)
                .update();
    }

    @Override
    public Optional<Instant> nextDue() {
        return jdbc.sql("""
                        select min(case when w.rest_until is not null and w.rest_until > d.try_at then w.rest_until
                          else d.try_at end)
                        from huikuan.webhook_delivery d join huikuan.webhook w on w.id = d.webhook_id
                        where w.active and d.claim is null and\s""" + FIRST_IN_LINE).query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    @Override
    public boolean retry(long webhookId, long id, Instant now, Instant giveUpAt) {
        return jdbc.sql("""
                        update huikuan.webhook_delivery set state = 'waiting', tries = 0, try_at = :now,
                          give_up_at = :giveUpAt
                        where id = :id and webhook_id = :webhook and state = 'failed'""")
                        .param("now", Timestamp.from(now))
                        .param("giveUpAt", Timestamp.from(giveUpAt))
                        .param("id", id)
                        .param("webhook", webhookId)
                        .update()
                > 0;
    }

    @Override
    public void forgetDelivered(Instant before) {
        jdbc.sql("delete from huikuan.webhook_delivery where state = 'delivered' and try_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    @Override
    public boolean wakeAt(Instant next, Instant now) {
        return jdbc.sql("""
                        update huikuan.webhook_waker set wake_at = :next
                        where id = 1 and (wake_at <= :now or wake_at > :next)""")
                        .param("next", Timestamp.from(next))
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    @Override
    public Instant wakesAt() {
        return jdbc.sql("select wake_at from huikuan.webhook_waker where id = 1")
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private static Parcel parcel(ResultSet row, int number) throws SQLException {
        return new Parcel(
                row.getLong("id"),
                row.getLong("webhook_id"),
                row.getString("address"),
                row.getString("secret"),
                row.getString("message_id"),
                row.getString("payload"),
                row.getInt("tries"));
    }

    private static WebhookDelivery delivery(ResultSet row, int number) throws SQLException {
        Timestamp triedAt = row.getTimestamp("tried_at");
        return new WebhookDelivery(
                row.getLong("id"),
                row.getString("message_id"),
                WebhookEvent.of(row.getString("event")),
                row.getObject("case_id", Long.class),
                Code.of(MessageState.class, row.getString("state")),
                row.getTimestamp("queued_at").toInstant(),
                row.getInt("tries"),
                row.getTimestamp("try_at").toInstant(),
                triedAt == null ? null : triedAt.toInstant(),
                row.getObject("status", Integer.class),
                SentenceText.read(row.getString("answer")));
    }
}
