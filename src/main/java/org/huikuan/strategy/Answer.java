package org.huikuan.strategy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a decision table said, and why.
 *
 * @param key the table
 * @param version the table's deployed version
 * @param rule id of the rule that matched
 * @param outputs by column name; {@code becauseZh} and {@code becauseEn} hold the plain sentence
 */
public record Answer(
        String key,
        int version,
        String rule,
        Map<String, @Nullable Object> inputs,
        Map<String, @Nullable Object> outputs) {

    public String text(String output) {
        return String.valueOf(outputs.get(output));
    }

    /** A whole number of the outputs. */
    public int number(String output) {
        Object value = outputs.get(output);
        if (value instanceof Number n) {
            return n.intValue();
        }
        throw new IllegalStateException("table " + key + ", rule " + rule + ": output " + output + " is " + value);
    }

    /** As {@link #number(String)}; a table of an earlier release that has no such column answers with what is given. */
    public int number(String output, int otherwise) {
        return outputs.get(output) == null ? otherwise : number(output);
    }

    public String becauseZh() {
        return text("becauseZh");
    }

    public String becauseEn() {
        return text("becauseEn");
    }
}
