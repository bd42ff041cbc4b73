package org.huikuan.cases;

import java.util.Collection;

/** Which invoices promises, disputes and holds are about. */
public interface ClaimedItems {

    /** These belong to another account now: promises and disputes are about them no more, holds go with them. */
    void move(Collection<Long> invoiceIds);
}
