package org.huikuan.casefile;

import java.util.List;

/** The rows of age classes. */
public interface AgeClasses {

    /** Oldest age first. */
    List<AgeClass> all();
}
