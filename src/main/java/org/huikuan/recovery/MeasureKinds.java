package org.huikuan.recovery;

import java.util.List;

/** The rows of measure kinds. */
public interface MeasureKinds {

    /** In the order of their codes. */
    List<MeasureKind> all();

    /** @return false when there is no such code */
    boolean update(MeasureKind kind);
}
