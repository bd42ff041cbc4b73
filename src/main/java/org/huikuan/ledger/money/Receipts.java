package org.huikuan.ledger.money;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Money that came in. */
public interface Receipts extends Credits {

    Optional<Receipt> find(long id);

    /** In large or small letters; the one that stands before one that was reversed, the one so written before others. */
    Optional<Receipt> find(long creditorId, String reference);

    /** The newest receipt of each account: of those that bounced, or of those that did not. */
    Map<Long, Receipt> lastOf(Collection<Long> accountIds, boolean reversed);

    /** Newest first; bounced ones too. */
    List<Receipt> latestOf(long accountId, int most);
}
