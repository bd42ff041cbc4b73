package org.huikuan.cases;

import java.util.List;
import java.util.Optional;

/** The rows of logged contacts. */
public interface Interactions {

    Interaction insert(Interaction interaction);

    Optional<Interaction> latest(CaseId id);

    /** Newest first. */
    List<Interaction> of(CaseId id, int most);
}
