package org.huikuan.acts;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Code;
import org.huikuan.shared.input.FormInput;
import org.huikuan.shared.input.PlainNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads an input record from what a person wrote, whatever the way. A component is text, an amount of money, a whole
 * number, a day, a time, a file, yes or no, a word of a {@link Code} list, a list of words or of numbers of papers, a group, or
 * rows (see {@link InputShape}): a list of JSON objects, or the same as text.
 * All mistakes are noted in the input; a component that could not be read is null.
 */
public final class InputReader {

    private static final int MANY = 4000;

    private final FormInput from;
    private final Reading as;

    private InputReader(FormInput from, Reading as) {
        this.from = from;
        this.as = as;
    }

    public static <I extends Record> I read(Class<I> type, FormInput from) {
        return read(type, from, Reading.PLAIN);
    }

    /** @param as how texts, amounts and days are read */
    public static <I extends Record> I read(Class<I> type, FormInput from, Reading as) {
        return type.cast(readGroup(type, from, as));
    }

    static Object readGroup(Class<?> type, FormInput from, Reading as) {
        return new InputReader(from, as).group(type);
    }

    private Object group(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        Map<String, @Nullable Object> answers = new HashMap<>();
        for (int i = 0; i < components.length; i++) {
            RecordComponent c = components[i];
            values[i] = belongs(c, answers) ? value(c, isAsked(c, answers)) : absent(c, answers);
            answers.put(c.getName(), values[i]);
        }
        return create(type, values);
    }

    private static boolean belongs(RecordComponent c, Map<String, @Nullable Object> answers) {
        Only only = c.getAnnotation(Only.class);
        return only == null || Arrays.asList(only.is()).contains(code(answers.get(only.with())));
    }

    private static boolean isAsked(RecordComponent c, Map<String, @Nullable Object> answers) {
        Shown shown = c.getAnnotation(Shown.class);
        return shown == null || Arrays.asList(shown.is()).contains(code(answers.get(shown.with())));
    }

    private static @Nullable String code(@Nullable Object answer) {
        return answer instanceof Code code ? code.code() : answer instanceof Boolean yes ? yes.toString() : null;
    }

    /** What does not belong to the answer is refused, unless the answer itself is what is wrong. */
    private @Nullable Object absent(RecordComponent c, Map<String, @Nullable Object> answers) {
        Only only = c.getAnnotation(Only.class);
        if (!from.isWrong(only.with())) {
            Set<String> names =
                    c.getType().isRecord() ? InputShape.of(c.getType()).names() : Set.of(c.getName());
            Arg belongsTo = OnlyWith.answers(c);
            names.forEach(name -> from.refuse(name, "only-with", belongsTo, only.with()));
        }
        return c.getType() == List.class ? List.of() : c.getType() == boolean.class ? false : null;
    }

    private @Nullable Object value(RecordComponent c, boolean asked) {
        if (c.getType().isRecord()) {
            return group(c.getType());
        }
        Class<?> row = InputShape.row(c);
        @Nullable
        Object value = row != null
                ? InputRows.read(c.getName(), row, from, as)
                : c.getType() == List.class ? list(c) : single(c);
        boolean nothing = value == null || value.equals(List.of()) || (value.equals(false) && !from.has(c.getName()));
        if (nothing && asked && c.isAnnotationPresent(Must.class)) {
            from.refuseMissing(c.getName());
        }
        return value;
    }

    private @Nullable Object single(RecordComponent c) {
        String name = c.getName();
        Class<?> type = c.getType();
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

    private List<Object> list(RecordComponent c) {
        Class<?> codes = c.isAnnotationPresent(Grades.class) ? null : InputShape.codes(c);
        List<Object> values = new ArrayList<>();
        for (String word : from.words(c.getName(), MANY)) {
            Object value = codes != null
                    ? code(c.getName(), codes, word)
                    : c.isAnnotationPresent(Papers.class) ? paper(c.getName(), word) : word;
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

    private static Object create(Class<?> type, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create " + type, e);
        }
    }
}
