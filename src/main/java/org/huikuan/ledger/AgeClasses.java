package org.huikuan.ledger;

import java.util.Collection;
import java.util.List;

/** The classes of age, as rows that the house may change. */
public interface AgeClasses {

    /** The youngest first. */
    List<AgeClass> all();

    /** Days and words of classes that there are. */
    void save(Collection<AgeClass> changed);
}
