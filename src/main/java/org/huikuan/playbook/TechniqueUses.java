package org.huikuan.playbook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Which technique was used with which customer; it only grows. */
public interface TechniqueUses {

    /** On or after the day, the newest first. */
    List<TechniqueUse> since(long accountId, Collection<String> codes, LocalDate from);

    void add(Collection<TechniqueUse> uses);

    /** What came of a technique, over all uses. */
    TechniqueYield yieldOf(String code);
}
