package org.huikuan.acts;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huikuan.shared.Code;
import org.huikuan.shared.input.FormInput;
import org.huikuan.shared.input.PlainNumber;
import org.jspecify.annotations.Nullable;

/** Reads what one component takes, be it a single value or a list of words; null what could not be read. */
final class InputValues {

    private static final int MANY = 4000;

    private final FormInput from;
    private final Reading as;

    InputValues(FormInput from, Reading as) {
        this.from = from;
        this.as = as;
    }

    @Nullable
    Object single(RecordComponent c, String name) {
        Class<?> type = Components.type(c);
        if (type == BigDecimal.class) {
            return as.amount(from, name);
        } else if (type == LocalDate.class) {
            return as.day(from, name);
        } else if (type == LocalTime.class) {
            return time(name);
        } else if (type == Integer.class) {
            return whole(name);
        } else if (type == Upload.class) {
            return file(name);
        } else if (type.isEnum()) {
            String code = from.text(name, InputShape.MOST);
            return code == null ? null : code(name, type, code);
        }
        String text = type == String.class ? as.text(from, name, most(c)) : from.text(name, most(c));
        return type == String.class ? text : yes(name, text, type);
    }

    private static int most(RecordComponent c) {
        Most most = c.getAnnotation(Most.class);
        return most != null
                ? most.value()
                : c.isAnnotationPresent(Lines.class) ? InputShape.MOST_OF_LINES : InputShape.MOST;
    }

    private @Nullable Boolean yes(String name, @Nullable String text, Class<?> type) {
        if (text == null) {
            return type == boolean.class ? Boolean.FALSE : null;
        }
        if (Set.of("true", "yes", "on").contains(text)) {
            return true;
        }
        if (!Set.of("false", "no").contains(text)) {
            from.wrong(name, "yes-or-no", PlainNumber.shown(text));
        }
        return false;
    }

    private @Nullable Upload file(String name) {
        if (from.raw(name) instanceof Upload file) {
            return file;
        }
        from.refuse(name, "no-file");
        return null;
    }

    private @Nullable LocalTime time(String name) {
        String text = from.text(name, 8);
        if (text == null) {
            return null;
        }
        if (!text.matches("([01]\\d|2[0-3]):[0-5]\\d(:00)?")) {
            from.wrong(name, "no-time", text);
            return null;
        }
        return LocalTime.parse(text);
    }

    private @Nullable Integer whole(String name) {
        String text = from.text(name, 12);
        if (text == null) {
            return null;
        }
        if (!text.matches("-?\\d{1,9}")) {
            from.wrong(name, "no-whole-number", text);
            return null;
        }
        return Integer.valueOf(text);
    }

    List<Object> list(RecordComponent c, String name) {
        Class<?> codes = c.isAnnotationPresent(Grades.class) ? null : Components.codes(c);
        List<Object> values = new ArrayList<>();
        for (String word : from.words(name, MANY)) {
            Object value = codes != null
                    ? code(name, codes, word)
                    : c.isAnnotationPresent(Papers.class) ? paper(name, word) : word;
            if (value != null && !values.contains(value)) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private @Nullable Long paper(String name, String id) {
        if (!id.matches("\\d{1,18}")) {
            from.wrong(name, "no-paper", PlainNumber.shown(id));
            return null;
        }
        return Long.valueOf(id);
    }

    private @Nullable Object code(String name, Class<?> list, String code) {
        for (Object constant : list.getEnumConstants()) {
            if (((Code) constant).code().equals(code)) {
                return constant;
            }
        }
        String shown = PlainNumber.shown(code);
        String all = Arrays.stream(list.getEnumConstants())
                .map(c -> ((Code) c).code())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        from.wrong(name, "unknown", shown, all);
        return null;
    }
}
