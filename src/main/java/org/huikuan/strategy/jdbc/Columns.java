package org.huikuan.strategy.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Columns of a decision as text that stays readable: a JSON object, its names in order. */
final class Columns {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final TypeReference<TreeMap<String, @Nullable Object>> NAMED = new TypeReference<>() {};

    private Columns() {}

    /** Nothing of a text that is no JSON object. */
    static Map<String, @Nullable Object> read(String json) {
        try {
            return JSON.readValue(json, NAMED);
        } catch (JsonProcessingException unreadable) {
            return Map.of();
        }
    }

    static String asJson(Map<String, ? extends @Nullable Object> columns) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(columns));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("columns of a decision are plain values, not " + columns, e);
        }
    }
}
