package org.huikuan.acts.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field as a template draws it.
 *
 * @param kind of {@link org.huikuan.acts.InputShape.Kind}, in small letters
 * @param value what it holds; of a field of several answers see {@link #ticked}
 * @param wrong sentences in the reader's language
 * @param when with which answers it is there, {@code result=promised says-paid}; empty always
 * @param uploadsTo address that takes its files; empty for a field without files
 * @param fills field that an answer writes; null without one
 */
public record FieldView(
        String name,
        String kind,
        String label,
        @Nullable String hint,
        boolean must,
        int most,
        String value,
        Set<String> ticked,
        List<Choice> choices,
        List<String> suggestions,
        List<String> wrong,
        String when,
        @Nullable String fills,
        Map<String, String> fillsBy,
        String uploadsTo) {

    /** Whether the field takes the whole width. */
    public boolean wide() {
        return Set.of("lines", "radios", "ticks", "papers", "yes").contains(kind);
    }

    /** An answer and its words. */
    public record Choice(String value, String text) {}
}
