package org.huikuan.ledger;

import org.huikuan.shared.FieldError;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** What became of an entry: recorded, already known with the same content, or refused with a reason. */
public record Outcome(Result result, @Nullable FieldError error) {

    /** The three ends of an entry. */
    public enum Result {
        ACCEPTED,
        UNCHANGED,
        REFUSED
    }

    public static final Outcome ACCEPTED = new Outcome(Result.ACCEPTED, null);
    public static final Outcome UNCHANGED = new Outcome(Result.UNCHANGED, null);

    public static Outcome refused(String field, String key, Object... facts) {
        return refused(field, Sentence.refusal(key, facts));
    }

    public static Outcome refused(String field, Sentence why) {
        return new Outcome(Result.REFUSED, new FieldError(field, why));
    }
}
