package org.huikuan.legal.limitation;

import java.time.LocalDate;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Something known to us that interrupts or suspends the limitation period (CC 194, 195, LIM 8-17).
 *
 * @param kind code of a {@link LimitationKind}
 * @param until last day of a procedure or obstacle; null: a single day, or one that still lasts
 * @param what reference of the letter, receipt, promise or docket
 * @param strength 1 weak, shown beside; 2 and 3 counted (reference DMN-07)
 */
public record Interruption(
        String kind, LocalDate on, @Nullable LocalDate until, String what, int strength) {

    public Interruption(String kind, LocalDate on, String what, int strength) {
        this(kind, on, null, what, strength);
    }

    public boolean counts() {
        return strength >= 2;
    }

    /** What it was, for a reader: a letter by its name, the form of a promise, anything else as it is called. */
    public Sentence said() {
        return Sentence.parts(
                switch (of()) {
                    case DEMAND -> Arg.code("letter-code", what);
                    case PROMISE -> Arg.code("promise-form", what);
                    default -> what;
                });
    }

    LimitationKind of() {
        return LimitationKind.of(kind).orElseThrow(() -> new IllegalStateException("no limitation event " + kind));
    }

    /** A signed promise given after the end is a consent to perform (LIM 19); a mere receipt is none. */
    boolean revives() {
        return of() == LimitationKind.CONSENT || of() == LimitationKind.PROMISE && strength >= 3;
    }
}
