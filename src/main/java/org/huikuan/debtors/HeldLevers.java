package org.huikuan.debtors;

import java.util.List;

/** The register of levers, at most one row for each lever of an account. */
public interface HeldLevers {

    /** In the order of the levers; one of which nobody has said anything is not among them. */
    List<HeldLever> of(long accountId);

    void save(long accountId, HeldLever lever);
}
