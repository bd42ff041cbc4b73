package org.huikuan.interest;

import java.util.Collection;
import java.util.Map;

/** Who knows of judgments and insolvencies says what they change; accounts without any are left out. */
public interface Procedures {

    /** By account id, all in one question. */
    Map<Long, Procedure> of(Collection<Long> accountIds);
}
