package org.huikuan.portfolio;

import java.util.List;

/** The rules, in the order in which they are asked. */
public interface Rules {

    List<Rule> all();

    /** Writes these and removes the others; positions are 1, 2, 3 in the given order. Id 0 is a new one. */
    void save(List<Rule> ordered, String by);

    /** Locks the rules until the transaction ends, so that two people change them one after the other. */
    void lock();
}
