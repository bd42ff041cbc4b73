package org.huikuan.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huikuan.teams.Sight;
import org.jspecify.annotations.Nullable;

/** Cases whose next act may be done: the work of a person or of the person's teams. */
public interface WorkList {

    /** Counting stops here: nobody needs to know more of a list of work than that it is that long. */
    int MOST_COUNTED = 1000;

    List<WorkRow> rows(Wanted wanted, int skip, int size);

    /** How many there are, at most {@link #MOST_COUNTED} + 1. */
    int count(Wanted wanted);

    /**
     * What is wanted.
     *
     * @param person whose work; null for all that the sight allows
     */
    record Wanted(@Nullable String person, Sight sight, Which which, Order order, LocalDate today) {

        public Wanted of(Which other) {
            return new Wanted(person, sight, other, order, today);
        }
    }

    /** Which of the cases. */
    enum Which {
        /** The act may be done today. */
        DUE,
        /** The act should have been done before today. */
        LATE,
        /** Somebody was to call again on a day that is gone. */
        CALLBACKS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Which> of(String code) {
            return Arrays.stream(values()).filter(w -> w.code().equals(code)).findFirst();
        }
    }

    /** In which order. */
    enum Order {
        /** By band, then amount: what the house gains most by. */
        WORTH,
        AMOUNT,
        /** The longest overdue first. */
        AGE,
        /** What should be done first. */
        DUE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Order> of(String code) {
            return Arrays.stream(values()).filter(o -> o.code().equals(code)).findFirst();
        }
    }
}
