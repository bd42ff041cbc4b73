package org.huikuan.administration;

import java.util.List;
import java.util.Map;

/** Tries a changed table on the examples of its own, before it comes into force. */
public interface PolicyTrials {

    /** One for each example, in their order. @param dmn a table that {@link PolicyTables#check} has nothing fatal against */
    List<Tried> of(String key, byte[] dmn);

    /**
     * An example.
     *
     * @param asked by column label
     * @param now what the table in force answers
     * @param then what the changed one would
     */
    record Tried(Map<String, String> asked, Said now, Said then) {

        public boolean isChanged() {
            return !now.equals(then);
        }
    }

    /**
     * An answer.
     *
     * @param row its line in the table, from 1; 0: in none
     * @param answer by column label
     */
    record Said(int row, Map<String, String> answer, String becauseZh, String becauseEn) {}
}
