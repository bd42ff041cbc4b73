package org.huikuan.webhooks.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.webhooks.Webhook;
import org.huikuan.webhooks.WebhookEvent;
import org.huikuan.webhooks.Webhooks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWebhooks implements Webhooks {

    private static final String SELECT =
            "select id, address, events, secret, active, created_by, created_at from huikuan.webhook";

    private final JdbcClient jdbc;

    JdbcWebhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Webhook> all() {
        return jdbc.sql(SELECT + " order by id").query(JdbcWebhooks::row).list();
    }

    @Override
    public Optional<Webhook> find(long id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query(JdbcWebhooks::row)
                .optional();
    }

    @Override
    public long insert(Webhook webhook) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.webhook (address, events, secret, active, created_by, created_at)
                        values (:address, :events, :secret, :active, :by, :at)""")
                .param("address", webhook.address())
                .param("events", words(webhook.events()))
                .param("secret", webhook.secret())
                .param("active", webhook.active())
                .param("by", webhook.createdBy())
                .param("at", Timestamp.from(webhook.createdAt()))
                .update(key, "id");
        return java.util.Objects.requireNonNull(key.getKey()).longValue();
    }

    @Override
    public void update(Webhook webhook) {
        jdbc.sql("""
                        update huikuan.webhook set address = :address, events = :events, secret = :secret,
                          active = :active, rest_until = null
                        where id = :id""")
                .param("address", webhook.address())
                .param("events", words(webhook.events()))
                .param("secret", webhook.secret())
                .param("active", webhook.active())
                .param("id", webhook.id())
                .update();
    }

    @Override
    public void delete(long id) {
        jdbc.sql("delete from huikuan.webhook where id = ?").param(id).update();
    }

    private static String words(Set<WebhookEvent> events) {
        return events.stream().map(WebhookEvent::code).sorted().collect(Collectors.joining(","));
    }

    private static Webhook row(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getLong("id"),
                row.getString("address"),
                Arrays.stream(row.getString("events").split(","))
                        .map(WebhookEvent::of)
                        .collect(Collectors.toSet()),
                row.getString("secret"),
                row.getBoolean("active"),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant());
    }
}
