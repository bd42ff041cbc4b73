package org.huikuan.webhooks.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.Sentence;
import org.huikuan.webhooks.WebhookDelivery;
import org.jspecify.annotations.Nullable;

/** A delivery with its moments as the house's clocks show them. */
public record WebhookDeliveryView(
        long id,
        String messageId,
        String event,
        @Nullable String caseNumber,
        String state,
        String queuedAt,
        int tries,
        @Nullable String triedAt,
        String tryAt,
        @Nullable String status,
        @Nullable Sentence answer) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    static WebhookDeliveryView of(WebhookDelivery d, ZoneId zone) {
        return new WebhookDeliveryView(
                d.id(),
                d.messageId(),
                d.event().code(),
                d.caseId() == null ? null : new CaseId(d.caseId()).number(),
                d.state().code(),
                text(d.queuedAt(), zone),
                d.tries(),
                d.triedAt() == null ? null : text(d.triedAt(), zone),
                text(d.tryAt(), zone),
                d.status() == null ? null : d.status().toString(),
                d.answer());
    }

    private static String text(Instant instant, ZoneId zone) {
        return MOMENT.format(instant.atZone(zone));
    }
}
