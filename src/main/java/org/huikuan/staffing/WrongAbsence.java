package org.huikuan.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;

/** An absence that cannot be recorded; every wrong field is told, and can be said in the reader's language. */
public class WrongAbsence extends BadInput {

    private static final long serialVersionUID = 1L;

    WrongAbsence(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::asError).toList());
    }

    /** @param details names and days of the sentence */
    public record Mistake(String field, What what, List<String> details) {

        private String code() {
            return "absence-" + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private FieldError asError() {
            return FieldError.of(field, code(), details.toArray());
        }
    }

    /** Kinds of mistakes. */
    public enum What {
        MISSING,
        TOO_LONG,
        NO_DATE,
        NOBODY,
        LOCKED,
        THEMSELVES,
        BACKWARDS,
        PAST,
        NOT_IN_TEAM,
        AWAY_ALREADY,
        CHAIN;
    }

    /** Mistakes as they are found. */
    static final class Finds {

        private final List<Mistake> found = new ArrayList<>();

        void add(String field, What what, String... details) {
            found.add(new Mistake(field, what, List.copyOf(Arrays.asList(details))));
        }

        boolean isEmpty() {
            return found.isEmpty();
        }

        void check() {
            if (!found.isEmpty()) {
                throw new WrongAbsence(found);
            }
        }
    }
}
