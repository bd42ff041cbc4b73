package org.huikuan.shared.start;

import java.time.LocalDate;
import java.util.Optional;

/** A world that is still being made while its pages answer already: what they tell whoever comes too early. */
public interface WorldInTheMaking {

    /** The day that is being played now; empty when the world is ready. */
    Optional<LocalDate> playing();

    /** It could not be finished; the log says why and what to do. */
    boolean failed();
}
