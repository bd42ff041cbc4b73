package org.huikuan.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.huikuan.outbox.Outboxes;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.MovableTestClock;
import org.huikuan.testing.OnePost;
import org.huikuan.webhooks.WebhookDeliveries.NewDelivery;
import org.huikuan.webhooks.jdbc.WebhookTables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sending side of webhooks over one database, without the rest of the application. */
final class WebhookHouse implements AutoCloseable {

    final MovableTestClock clock = new MovableTestClock();
    final WebhookDeliveries deliveries;
    final Webhooks webhooks;
    final Courier courier;
    final OnePost post;
    final String secret = Signature.newSecret();
    final long webhook;
    private final WebhookTables tables;
    private final WebhookSettings settings;
    private final Ledgers ledgers;
    private final JdbcClient jdbc;

    WebhookHouse(DataSource database, String address, boolean allowPrivate) {
        tables = WebhookTables.in(database);
        ledgers = Ledgers.in(database);
        jdbc = JdbcClient.create(database);
        settings = new WebhookSettings(
                allowPrivate, Duration.ofMillis(700), Duration.ofHours(24), Duration.ofMinutes(3), Duration.ofDays(30));
        deliveries = tables.deliveries();
        webhooks = tables.webhooks();
        courier = new Courier(settings);
        post = new OnePost(
                new Outboxes(
                        List.of(new WebhookPostKind(deliveries, courier, tables.unit(), settings, clock)),
                        tables.unit(),
                        clock),
                WebhookPostKind.KEY);
        webhook = webhooks.insert(new Webhook(
                0, address, Set.of(WebhookEvent.CASE_OPENED), secret, true, "admin", MovableTestClock.BEGINNING));
    }

    /** A case of a new account; only its number matters here. */
    long kase(String customer) {
        long account = ledgers.account(customer);
        jdbc.sql("""
                        insert into huikuan.collection_case (creditor_id, account_id, status, stage, step, next_on, due_on,
                          opened_on, team)
                        select creditor_id, id, 'open', 'visit', 'plan', date '2026-03-02', date '2026-03-02',
                          date '2026-03-02', 'default' from huikuan.account where id = ?""").param(account).update();
        return jdbc.sql("select id from huikuan.collection_case where account_id = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    /** Something to tell about the case, or about nothing. @return the message's id */
    String queue(@Nullable Long kase, String payload) {
        String id = "msg_" + UUID.randomUUID();
        Instant now = clock.instant();
        tables.unit()
                .inNew(() -> deliveries.insert(List.of(new NewDelivery(
                        webhook, id, WebhookEvent.CASE_OPENED, kase, payload, now, now.plus(settings.giveUpAfter())))));
        return id;
    }

    /** The sender dies between handing over and its record. */
    void sendsAndDies() {
        Instant now = clock.instant();
        tables.unit()
                .inNew(() -> deliveries.claim("dead", now, now.plus(settings.claim()), 1))
                .forEach(parcel -> courier.hand(parcel, now));
    }

    /** The newest first. */
    List<WebhookDelivery> told() {
        return deliveries.of(webhook, 20);
    }

    @Override
    public void close() throws Exception {
        courier.stop();
    }
}
