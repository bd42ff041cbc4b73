package org.huikuan.acts;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Code;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads an input record from what a person wrote, whatever the way. A component is text, an amount of money, a whole
 * number, a day, a time, a file, yes or no, a word of a {@link Code} list, a list of words or of numbers of papers, a group, or
 * rows (see {@link InputShape}): a list of JSON objects, or the same as text. Of a fact that may stay as it is it is {@link Said}
 * what was written. Parts and lists come by flat names, see {@link FlatNames}.
 * All mistakes are noted in the input; a component that could not be read is null.
 */
public final class InputReader {

    private final FormInput from;
    private final Reading as;
    private final String at;
    private final InputValues values;

    private InputReader(FormInput from, Reading as, String at) {
        this.from = from;
        this.as = as;
        this.at = at;
        this.values = new InputValues(from, as);
    }

    public static <I extends Record> I read(Class<I> type, FormInput from) {
        return read(type, from, Reading.PLAIN);
    }

    /** @param as how texts, amounts and days are read */
    public static <I extends Record> I read(Class<I> type, FormInput from, Reading as) {
        I input = type.cast(readGroup(type, from, as, ""));
        if (type.isAnnotationPresent(Exact.class)) {
            InputNames.refuseOthers(InputShape.of(type), from);
        }
        return input;
    }

    /** @param at what the names of its fields begin with */
    static Object readGroup(Class<?> type, FormInput from, Reading as, String at) {
        return new InputReader(from, as, at).group(type);
    }

    private Object group(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] read = new Object[components.length];
        Map<String, @Nullable Object> answers = new HashMap<>();
        for (int i = 0; i < components.length; i++) {
            RecordComponent c = components[i];
            read[i] = belongs(c, answers) ? value(c, isAsked(c, answers)) : absent(c, answers);
            answers.put(Components.name(c), read[i] instanceof Said<?> said ? said.value() : read[i]);
        }
        return create(type, read);
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
        if (!from.isWrong(at + only.with())) {
            Arg belongsTo = OnlyWith.answers(c);
            names(c).stream()
                    .map(name -> at + name)
                    .filter(name -> from.has(name) || InputLists.hasRows(name, from))
                    .forEach(name -> from.wrong(name, "only-with", belongsTo, only.with()));
        }
        return c.getType() == List.class
                ? List.of()
                : c.getType() == boolean.class ? false : Components.isSaid(c) ? Said.nothing() : null;
    }

    private static Set<String> names(RecordComponent c) {
        return Components.isPart(c)
                ? InputShape.of(c.getType()).names().stream()
                        .map(name -> c.isAnnotationPresent(Nested.class) ? Components.name(c) + "." + name : name)
                        .collect(Collectors.toSet())
                : Set.of(Components.name(c));
    }

    private @Nullable Object value(RecordComponent c, boolean asked) {
        String name = at + Components.name(c);
        if (Components.isPart(c)) {
            if (c.isAnnotationPresent(Nested.class)) {
                from.refuse(name, "no-such-field");
            }
            return readGroup(c.getType(), from, as, c.isAnnotationPresent(Nested.class) ? name + "." : at);
        }
        Object value = read(c, name);
        boolean nothing = value == null || value.equals(List.of()) || (value.equals(false) && !from.has(name));
        if (nothing && asked && c.isAnnotationPresent(Must.class)) {
            from.refuseMissing(name);
        }
        if (!Components.isSaid(c)) {
            return value;
        }
        return from.names(name) || InputLists.hasRows(name, from) ? Said.of(value) : Said.nothing();
    }

    private @Nullable Object read(RecordComponent c, String name) {
        Class<?> row = Components.row(c);
        Class<?> each = Components.each(c);
        if (row != null) {
            return InputRows.read(name, row, from, as);
        }
        return each != null
                ? InputLists.read(name, each, c.getAnnotation(Repeats.class).most(), from, as)
                : Components.type(c) == List.class ? values.list(c, name) : values.single(c, name);
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
