package org.huikuan.policies;

import java.util.List;
import java.util.Map;
import org.huikuan.strategy.PastDecision;
import org.jspecify.annotations.Nullable;

/** Tries a changed table on the examples of its own, before it comes into force. */
public interface PolicyTrials {

    /** One for each example, in their order. @param dmn a table that {@link PolicyTables#check} has nothing fatal against */
    List<Tried> of(String key, byte[] dmn);

    /** Asks the changed table again what was asked then. @param dmn as in {@link #of} */
    List<Replayed> replay(String key, byte[] dmn, List<PastDecision> past);

    /**
     * A decision asked again.
     *
     * @param wouldBe what the changed table answers, by column name; null: it asks about what was not known then, or gives
     *     no answer
     */
    record Replayed(PastDecision past, @Nullable Map<String, String> wouldBe, String becauseZh, String becauseEn) {

        public boolean isComparable() {
            return wouldBe != null;
        }

        /** Of the columns that both have. */
        public boolean isChanged() {
            return wouldBe != null
                    && wouldBe.entrySet().stream()
                            .filter(e -> past.outcome().containsKey(e.getKey()))
                            .anyMatch(e -> !e.getValue()
                                    .equals(String.valueOf(past.outcome().get(e.getKey()))));
        }
    }

    /**
     * An example.
     *
     * @param asked by column label
     * @param expected what the release says of it, by column name
     * @param now what the table in force answers
     * @param then what the changed one would
     */
    record Tried(Map<String, String> asked, Map<String, String> expected, Said now, Said then) {

        /** Whether the changed table answers as the release says. */
        public boolean isAsExpected() {
            return expected.entrySet().stream()
                    .allMatch(e -> e.getValue().equals(then.named().get(e.getKey())));
        }

        public boolean isChanged() {
            return !now.equals(then);
        }
    }

    /**
     * An answer.
     *
     * @param row its line in the table, from 1; 0: in none
     * @param answer by column label
     * @param named by column name
     */
    record Said(int row, Map<String, String> answer, Map<String, String> named, String becauseZh, String becauseEn) {}
}
