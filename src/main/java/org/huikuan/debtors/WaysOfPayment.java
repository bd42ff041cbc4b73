package org.huikuan.debtors;

import java.util.Optional;

/** How customers pay, one way an account. */
public interface WaysOfPayment {

    /** Empty when nobody has asked. */
    Optional<WayOfPayment> find(long accountId);

    void save(long accountId, WayOfPayment way);
}
