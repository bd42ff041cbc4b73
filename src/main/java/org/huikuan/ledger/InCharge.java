package org.huikuan.ledger;

import java.util.Optional;
import org.huikuan.shared.Sentence;

/** Who may be put in charge of customers, as the directory of people has it. */
public interface InCharge {

    /** As it is now, read once for many customers. */
    Known now();

    /** People as they were when asked. */
    interface Known {

        /** Why the person cannot be in charge of the team's customers; empty when it can be. Logins are exact. */
        Optional<Sentence> refusal(String collector, String team);
    }
}
