package org.huikuan.webhooks;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does with webhooks. The reasons of refused input are keys of messages, since only a page asks.
 */
@Service
@Transactional
public class WebhookAdmin {

    private static final int MOST_CHARACTERS = 1000;
    private static final int SHOWN = 50;

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final Subscriptions subscriptions;
    private final WebhookQueue queue;
    private final Office office;

    WebhookAdmin(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            Subscriptions subscriptions,
            WebhookQueue queue,
            Office office) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.subscriptions = subscriptions;
        this.queue = queue;
        this.office = office;
    }

    /** Who acts, when, under which settings, and who sends. */
    @Service
    static class Office {

        private final CurrentUser user;
        private final Clock clock;
        private final WebhookSettings settings;
        private final WebhookFlow flow;

        Office(CurrentUser user, Clock clock, WebhookSettings settings, WebhookFlow flow) {
            this.user = user;
            this.clock = clock;
            this.settings = settings;
            this.flow = flow;
        }
    }

    /** A webhook just made, or its new secret: the only time that it is shown. */
    public record Made(long id, String secret) {}

    @Transactional(readOnly = true)
    public List<Webhook> all() {
        return webhooks.all();
    }

    @Transactional(readOnly = true)
    public Webhook get(long id) {
        return webhooks.get(id);
    }

    @Transactional(readOnly = true)
    public List<WebhookDelivery> deliveries(long id) {
        return deliveries.of(webhooks.get(id).id(), SHOWN);
    }

    public Made create(String address, Collection<String> events) {
        Webhook fresh = new Webhook(
                0,
                address.strip(),
                checked(address, events),
                Signature.newSecret(),
                true,
                office.user.id(),
                office.clock.instant());
        long id = webhooks.insert(fresh);
        subscriptions.forget();
        return new Made(id, fresh.secret());
    }

    public void change(long id, String address, Collection<String> events, boolean active) {
        Webhook old = webhooks.get(id);
        write(new Webhook(
                id, address.strip(), checked(address, events), old.secret(), active, old.createdBy(), old.createdAt()));
        office.flow.queued();
    }

    /** From now on everything is signed with the new one, waiting messages too. */
    public Made newSecret(long id) {
        Webhook old = webhooks.get(id);
        Webhook renewed = new Webhook(
                id, old.address(), old.events(), Signature.newSecret(), old.active(), old.createdBy(), old.createdAt());
        write(renewed);
        return new Made(id, renewed.secret());
    }

    public void delete(long id) {
        webhooks.delete(webhooks.get(id).id());
        subscriptions.forget();
    }

    /** Sends a message of its own to the webhook, the way every message goes. */
    public void test(long id) {
        Webhook webhook = webhooks.get(id);
        if (!webhook.active()) {
            throw BadInput.of(new FieldError("active", Sentence.of("webhooks.error.inactive")));
        }
        queue.test(webhook);
    }

    /** A failed message is tried again for as long as a new one. */
    public void retry(long id, long delivery) {
        var now = office.clock.instant();
        if (!deliveries.retry(id, delivery, now, now.plus(office.settings.giveUpAfter()))) {
            throw new NotFound("no-failed-delivery");
        }
        office.flow.queued();
    }

    private void write(Webhook webhook) {
        webhooks.update(webhook);
        subscriptions.forget();
    }

    private Set<WebhookEvent> checked(String address, Collection<String> events) {
        List<FieldError> errors = new ArrayList<>();
        String wrong = wrong(address.strip());
        if (!wrong.isEmpty()) {
            errors.add(new FieldError("address", Sentence.of(wrong)));
        }
        Set<WebhookEvent> known = WebhookEvent.subscribable().stream()
                .filter(e -> events.contains(e.code()))
                .collect(Collectors.toSet());
        if (known.isEmpty()) {
            errors.add(new FieldError("events", Sentence.of("webhooks.error.events")));
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        return known;
    }

    /** The sender looks again at every call; here a mistake is told to the person who makes it. */
    private String wrong(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            return "webhooks.error.address";
        }
        String scheme = uri.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (!web || uri.getHost() == null || uri.getRawUserInfo() != null || address.length() > MOST_CHARACTERS) {
            return "webhooks.error.address";
        }
        return !office.settings.allowPrivate() && leadsInside(uri.getHost()) ? "webhooks.error.private" : "";
    }

    private static boolean leadsInside(String host) {
        try {
            return !Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicAddresses::isPublic);
        } catch (UnknownHostException notKnownYet) {
            return false;
        }
    }
}
