package org.huikuan.acts;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Code;

/** The answers that a field belongs to, as they are told to whoever filled it in beside another answer. */
final class OnlyWith {

    /** Words of yes and no, {@code code.yes-no.<answer>}. */
    private static final String YES_NO = "yes-no";

    private OnlyWith() {}

    /** @param field with an {@link Only} */
    static Arg answers(RecordComponent field) {
        Only only = Objects.requireNonNull(field.getAnnotation(Only.class));
        String list = list(field.getDeclaringRecord(), only.with());
        return Arg.several(
                " / ",
                Arrays.stream(only.is()).map(code -> Arg.code(list, code)).toArray());
    }

    private static String list(Class<?> record, String answer) {
        return Stream.of(record.getRecordComponents())
                .filter(c -> Components.name(c).equals(answer) && Code.class.isAssignableFrom(Components.type(c)))
                .findFirst()
                .map(c -> Code.listOf(Components.type(c)))
                .orElse(YES_NO);
    }
}
