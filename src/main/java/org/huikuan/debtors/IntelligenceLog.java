package org.huikuan.debtors;

import java.util.List;
import java.util.Optional;

/** What was heard and seen of debtors; it only grows. */
public interface IntelligenceLog {

    /** Newest first, what has expired as well. */
    List<Intelligence> of(long accountId);

    Optional<Intelligence> find(long id);

    Intelligence insert(Intelligence heard);
}
