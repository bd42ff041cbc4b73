package org.huikuan.ledger;

import org.huikuan.shared.FieldError;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What became of an entry: recorded, already known with the same content, or refused with a reason.
 *
 * @param isConflict whether nothing is wrong with the entry itself, but something else is recorded already: whoever sent
 *     it has to look at that
 */
public record Outcome(Result result, @Nullable FieldError error, boolean isConflict) {

    /** The three ends of an entry. */
    public enum Result {
        ACCEPTED,
        UNCHANGED,
        REFUSED
    }

    public static final Outcome ACCEPTED = new Outcome(Result.ACCEPTED, null, false);
    public static final Outcome UNCHANGED = new Outcome(Result.UNCHANGED, null, false);

    public static Outcome refused(String field, String key, Object... facts) {
        return refused(field, Sentence.refusal(key, facts));
    }

    public static Outcome refused(String field, Sentence why) {
        return refused(new FieldError(field, why));
    }

    public static Outcome refused(FieldError error) {
        return new Outcome(Result.REFUSED, error, false);
    }

    static Outcome conflict(String field, String key, Object... facts) {
        return new Outcome(Result.REFUSED, FieldError.of(field, key, facts), true);
    }
}
