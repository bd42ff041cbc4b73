package org.huikuan.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The rows of measure kinds. */
public interface MeasureKinds {

    /** In the order of their codes. */
    List<MeasureKind> all();

    /** @throws org.springframework.dao.DuplicateKeyException when there is one of that code */
    void add(MeasureKind kind, String by, Instant at);

    /** @return false when there is no such code */
    boolean update(MeasureKind kind, String by, Instant at);

    /** Who has changed a kind last, by code; without those that are as they were seeded. */
    Map<String, Change> changes();

    /** A change by a person. */
    record Change(String by, Instant at) {}
}
