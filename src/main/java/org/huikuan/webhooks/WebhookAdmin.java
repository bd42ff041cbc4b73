package org.huikuan.webhooks;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does with webhooks; what became of their messages is told by {@link WebhookMessages}. The
 * reasons of refused input are keys of messages, since only a page asks.
 */
@Service
@Transactional
public class WebhookAdmin {

    private final Webhooks webhooks;
    private final Subscriptions subscriptions;
    private final WebhookAddresses addresses;
    private final CurrentUser user;
    private final Clock clock;

    WebhookAdmin(
            Webhooks webhooks, Subscriptions subscriptions, WebhookAddresses addresses, CurrentUser user, Clock clock) {
        this.webhooks = webhooks;
        this.subscriptions = subscriptions;
        this.addresses = addresses;
        this.user = user;
        this.clock = clock;
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

    public Made create(String address, Collection<String> events) {
        Webhook fresh = new Webhook(
                0, address.strip(), checked(address, events), Signature.newSecret(), true, user.id(), clock.instant());
        return new Made(subscriptions.add(fresh), fresh.secret());
    }

    public void change(long id, String address, Collection<String> events, boolean active) {
        Webhook old = webhooks.get(id);
        subscriptions.change(new Webhook(
                id, address.strip(), checked(address, events), old.secret(), active, old.createdBy(), old.createdAt()));
    }

    /** From now on everything is signed with the new one, waiting messages too. */
    public Made newSecret(long id) {
        Webhook old = webhooks.get(id);
        Webhook renewed = new Webhook(
                id, old.address(), old.events(), Signature.newSecret(), old.active(), old.createdBy(), old.createdAt());
        subscriptions.change(renewed);
        return new Made(id, renewed.secret());
    }

    public void delete(long id) {
        subscriptions.remove(webhooks.get(id).id());
    }

    private Set<WebhookEvent> checked(String address, Collection<String> events) {
        List<FieldError> errors = new ArrayList<>();
        String wrong = addresses.wrong(address.strip());
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
}
