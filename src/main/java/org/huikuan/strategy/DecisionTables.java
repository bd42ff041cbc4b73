package org.huikuan.strategy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decision tables, asked by key; the newest deployed version answers. */
public interface DecisionTables {

    /**
     * @param inputs flat values by column name: strings, whole numbers, booleans; amounts in whole currency units
     * @throws IllegalStateException when no rule matches: a table must have a last row that always does
     */
    Answer ask(String key, Map<String, @Nullable Object> inputs);
}
