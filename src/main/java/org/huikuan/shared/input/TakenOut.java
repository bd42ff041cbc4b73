package org.huikuan.shared.input;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a page's form whose control characters were taken out at the door. Nothing is carried out with a text that
 * is not the one that was sent: the form comes again with what was typed, the characters gone, and says so at the field.
 */
public final class TakenOut {

    /** One more field of such a form: the names of the fields, with commas. */
    public static final String FIELD = "_taken-out";

    /** Message {@code refusal.<key>} and {@code settings.wrong.<key>}. */
    public static final String KEY = "control-character-gone";

    private TakenOut() {}

    /** What the readers of fields begin with. */
    public static List<FieldError> of(Map<String, ? extends @Nullable Object> fields) {
        return fields.get(FIELD) instanceof String names && !names.isBlank()
                ? Arrays.stream(names.split(",")).map(TakenOut::error).toList()
                : List.of();
    }

    /** For forms that are read in other ways. @throws BadInput naming every such field */
    public static void check(Map<String, ? extends @Nullable Object> fields) {
        List<FieldError> errors = of(fields);
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    /** Names for {@link #FIELD}. */
    public static String names(Iterable<String> fields) {
        TreeSet<String> sorted = new TreeSet<>();
        fields.forEach(sorted::add);
        return String.join(",", sorted);
    }

    private static FieldError error(String field) {
        return FieldError.of(field, KEY);
    }
}
