package org.huikuan.webhooks;

import java.util.List;
import java.util.Optional;
import org.huikuan.shared.NotFound;

/** The rows of webhooks. */
public interface Webhooks {

    /** Oldest first. */
    List<Webhook> all();

    Optional<Webhook> find(long id);

    default Webhook get(long id) {
        return find(id).orElseThrow(() -> new NotFound("no-webhook"));
    }

    /** @return its id */
    long insert(Webhook webhook);

    void update(Webhook webhook);

    /** With all its deliveries. */
    void delete(long id);
}
