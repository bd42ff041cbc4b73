package org.huikuan.letters.outbox;

import java.util.Collection;
import java.util.Map;
import org.huikuan.letters.Letterhead;
import org.jspecify.annotations.Nullable;

/** How creditors write. */
public interface Letterheads {

    /** By creditor id; a creditor without one is absent. */
    Map<Long, Sender> of(Collection<Long> creditorIds);

    /** @param mailFrom the creditor's sender address; null: that of the house */
    record Sender(Letterhead head, @Nullable String mailFrom) {}
}
