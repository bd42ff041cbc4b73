package org.huikuan.cases;

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
            return new FieldError(field, what.english(details), code(), details);
        }
    }

    /** Kinds of mistakes. */
    public enum What {
        MISSING("is missing"),
        TOO_LONG("is longer than 500 characters"),
        NO_DATE("'%s' is no date; write it like 2026-03-31"),
        NOBODY("'%s' is no user of group collectors or managers"),
        LOCKED("'%s' cannot log in any more; name somebody who can"),
        THEMSELVES("nobody stands in for themselves; name somebody else"),
        BACKWARDS("%s is before the first day %s"),
        PAST("%s is in the past; today is %s"),
        NOT_IN_TEAM("'%s' does not work in team %s, where '%s' has customers; name somebody of the team"),
        AWAY_ALREADY("'%s' is away already from %s to %s, %s stands in; end that absence first"),
        CHAIN("'%s' is away on %s as well, and who stands in for them leads back to '%s'; name somebody who is there");

        private final String english;

        What(String english) {
            this.english = english;
        }

        String english(List<String> details) {
            return String.format(Locale.ROOT, english, details.toArray());
        }
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
