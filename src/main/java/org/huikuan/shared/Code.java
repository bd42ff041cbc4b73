package org.huikuan.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A word of a code list. Forms, tables, the database and the API know it by its code, readers by words of bundle {@code codes}. */
public interface Code {

    /** The enum constant's. */
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a word that the list does not have. */
    static <E extends Enum<E> & Code> Optional<E> find(Class<E> list, String code) {
        return Stream.of(list.getEnumConstants())
                .filter(e -> e.code().equals(code))
                .findFirst();
    }

    /** @throws IllegalArgumentException for a word that the list does not have */
    static <E extends Enum<E> & Code> E of(Class<E> list, String code) {
        return find(list, code)
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is no " + list.getSimpleName()));
    }

    /** For a column or a field that may be empty; null for null. */
    static <E extends Enum<E> & Code> @Nullable E orNull(Class<E> list, @Nullable String code) {
        return code == null ? null : of(list, code);
    }

    /** Null for null. */
    static @Nullable String codeOf(@Nullable Code word) {
        return word == null ? null : word.code();
    }

    /** All codes of a list, in its order. */
    static <E extends Enum<E> & Code> List<String> all(Class<E> list) {
        return Stream.of(list.getEnumConstants()).map(Code::code).toList();
    }

    /** Which list it is, as the bundle has it: {@code call-result} for CallResult, {@code allow-concession-authority} for AllowConcession.Authority. */
    static String listOf(Class<?> list) {
        Class<?> of = list.getEnclosingClass();
        String name = (of == null ? "" : of.getSimpleName()) + list.getSimpleName();
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
