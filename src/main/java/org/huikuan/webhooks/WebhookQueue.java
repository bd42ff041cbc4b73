package org.huikuan.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huikuan.outbox.OutboxFlow;
import org.huikuan.webhooks.WebhookDeliveries.NewDelivery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes messages into the outbox, in the transaction of what they tell, all of them at once. */
@Component
class WebhookQueue {

    private final WebhookDeliveries deliveries;
    private final CaseRows cases;
    private final OutboxFlow outbox;
    private final WebhookSettings settings;
    private final Clock clock;
    private final ObjectMapper json = JsonMapper.builder().build();

    WebhookQueue(
            WebhookDeliveries deliveries, CaseRows cases, OutboxFlow outbox, WebhookSettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.cases = cases;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    void queue(List<Webhook> active, List<Happening> happenings) {
        Map<Long, Map<String, @Nullable Object>> known =
                cases.of(happenings.stream().map(Happening::caseId).collect(Collectors.toSet()));
        List<NewDelivery> rows = new ArrayList<>();
        for (Happening happening : happenings) {
            Map<String, @Nullable Object> told = new LinkedHashMap<>(known.getOrDefault(happening.caseId(), Map.of()));
            told.putAll(happening.details());
            active.stream()
                    .filter(w -> w.wants(happening.event()))
                    .forEach(w -> rows.add(row(w, happening.event(), happening.caseId(), told)));
        }
        write(rows);
    }

    void test(Webhook webhook) {
        write(List.of(row(webhook, WebhookEvent.TEST, null, Map.of("webhook", webhook.id()))));
    }

    /** A failed message is due at once, and is given up as late as a new one. @return false when it has not failed */
    boolean again(long webhook, long delivery) {
        Instant now = clock.instant();
        boolean found = deliveries.retry(webhook, delivery, now, now.plus(settings.giveUpAfter()));
        if (found) {
            outbox.queued(WebhookPostKind.KEY);
        }
        return found;
    }

    private void write(List<NewDelivery> rows) {
        if (!rows.isEmpty()) {
            deliveries.insert(rows);
            outbox.queued(WebhookPostKind.KEY);
        }
    }

    private NewDelivery row(
            Webhook webhook, WebhookEvent event, @Nullable Long caseId, Map<String, @Nullable Object> told) {
        Instant now = clock.instant();
        return new NewDelivery(
                webhook.id(),
                "msg_" + UUID.randomUUID(),
                event,
                caseId,
                payload(event, now, told),
                now,
                now.plus(settings.giveUpAfter()));
    }

    private String payload(WebhookEvent event, Instant now, Map<String, @Nullable Object> told) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("type", event.code());
        payload.put("timestamp", now.toString());
        payload.put("data", told);
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
