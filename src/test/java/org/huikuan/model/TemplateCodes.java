package org.huikuan.model;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/** Which expressions of templates are words of which lists; a line for one template goes before one for all. */
record TemplateCodes(List<Line> declared) {

    private static final Path FILE = Path.of("src/test/resources/templates/codes.csv");

    /** What the template and the class behind it agree on among themselves; people and tables know nothing of it. */
    private static final String OWN = "-";

    static TemplateCodes read() throws IOException {
        return new TemplateCodes(Files.readAllLines(FILE).stream()
                .skip(1)
                .map(l -> l.split(",", 3))
                .map(l -> new Line(l[0], l[1], l[2]))
                .toList());
    }

    @Nullable
    Line of(TemplateComparison one) {
        return declared.stream()
                .filter(l -> l.expression().equals(one.expression()) && l.isFor(one.template()))
                .findFirst()
                .orElse(null);
    }

    List<String> lines() {
        return declared.stream().map(Line::toString).toList();
    }

    /**
     * A line of the file.
     *
     * @param template its path, a part of it, or nothing for all
     * @param list class of the enum or of the constants, or their field, or {@code -} for words of the template's own
     */
    record Line(String template, String expression, String list) {

        boolean isFor(String other) {
            return other.contains(template);
        }

        List<String> unknown(TemplateComparison one) {
            Set<String> known = list.startsWith(OWN) ? one.words() : words();
            return one.words().stream()
                    .filter(w -> !known.contains(w))
                    .map(w -> one.template() + ": " + one.expression() + " is never " + w + ", but one of " + known)
                    .toList();
        }

        @SuppressWarnings("unchecked")
        private Set<String> words() {
            try {
                String[] typeAndField = list.split("#");
                Class<?> type = Class.forName("org.huikuan." + typeAndField[0]);
                if (typeAndField.length == 2) {
                    return new TreeSet<>(
                            (List<String>) type.getField(typeAndField[1]).get(null));
                }
                return type.isEnum() ? codes(type) : constants(type);
            } catch (ReflectiveOperationException unknown) {
                throw new IllegalStateException(this + " names no class", unknown);
            }
        }

        private static Set<String> codes(Class<?> list) {
            return Arrays.stream(list.getEnumConstants())
                    .map(w -> w instanceof Code code ? code.code() : word(((Enum<?>) w).name()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** Codes of letters are written as the enum has them. */
        private static String word(String name) {
            return name.matches("[A-Z]\\d\\d")
                    ? name
                    : name.toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Words that are written out, and those of a list that grows with modules. */
        private static Set<String> constants(Class<?> type) throws IllegalAccessException {
            Set<String> words = new TreeSet<>();
            for (var field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())
                        && Set.of(String.class, type).contains(field.getType())) {
                    field.setAccessible(true);
                    words.add(String.valueOf(field.get(null)));
                }
            }
            return words;
        }

        @Override
        public String toString() {
            return template + "," + expression + "," + list;
        }
    }
}
