package org.huikuan.casefile;

import java.util.List;

/** What the house calls its ageing classes, as rows. */
public interface AgeingNames {

    /** Oldest age first. */
    List<AgeingName> all();
}
