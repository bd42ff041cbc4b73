package org.huikuan.strategy.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Columns of a decision as text that stays readable: a JSON object, its names in order. */
final class Columns {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SENTENCES = Set.of("becauseZh", "becauseEn");

    private Columns() {}

    static String asJson(Map<String, @Nullable Object> columns) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(columns));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("columns of a decision are plain values, not " + columns, e);
        }
    }

    static Map<String, @Nullable Object> withoutSentences(Map<String, @Nullable Object> outputs) {
        Map<String, @Nullable Object> rest = new TreeMap<>(outputs);
        rest.keySet().removeAll(SENTENCES);
        return rest;
    }
}
