package org.huikuan.administration;

import java.util.List;
import java.util.Optional;

/** Creditors with their letterheads, as administrators keep them. */
public interface CreditorProfiles {

    List<CreditorProfile> all();

    Optional<CreditorProfile> find(String code);

    /** Creates the creditor when its id is 0, otherwise changes all but its code. Only one is the default. */
    void save(CreditorProfile profile);

    /** Whether anything was ever recorded in its ledger: then its currency stays. */
    boolean hasLedger(long creditorId);
}
