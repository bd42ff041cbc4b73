package org.huikuan.acts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/** Reads a field of rows; a mistake in a row is one of {@code <row>.<component>}. */
final class InputRows {

    private static final int MOST = 500;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, @Nullable Object>>> LIST = new TypeReference<>() {};

    private InputRows() {}

    static List<Object> read(String field, Class<?> row, FormInput from, Reading as) {
        String key = row.getRecordComponents()[0].getName();
        List<Object> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> values : values(field, from)) {
            FormInput of = new FormInput(values);
            rows.add(InputReader.readGroup(row, of, as, ""));
            for (FieldError wrong : of.mistakes()) {
                String name = wrong.field().equals(key) ? field : values.get(key) + "." + wrong.field();
                from.note(new FieldError(name, wrong.why()));
            }
        }
        return List.copyOf(rows);
    }

    private static List<Map<String, @Nullable Object>> values(String field, FormInput from) {
        Object raw = from.raw(field);
        if (raw == null || raw.toString().isBlank()) {
            return List.of();
        }
        try {
            List<Map<String, @Nullable Object>> rows =
                    raw instanceof String text ? JSON.readValue(text, LIST) : JSON.convertValue(raw, LIST);
            if (rows.size() <= MOST && !rows.contains(null)) {
                return rows;
            }
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            // told below
        }
        from.wrong(field, "no-rows", MOST);
        return List.of();
    }
}
