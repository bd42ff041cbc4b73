package org.huikuan.acts;

import java.util.HashSet;
import java.util.Set;
import org.huikuan.shared.input.FormInput;
import org.huikuan.shared.input.TakenOut;

/** The names that an input may have, the rows of its lists under {@code [*]}. */
final class InputNames {

    private static final String WAS = ActForm.wasOf("");

    private InputNames() {}

    /** Notes each name that is none of them; what a form tells that it showed is no field. */
    static void refuseOthers(InputShape shape, FormInput from) {
        Set<String> known = of(shape);
        from.names().stream()
                .filter(name -> !name.startsWith(WAS) && !name.equals(TakenOut.FIELD))
                .filter(name -> !isOneOf(known, name))
                .sorted()
                .forEach(name -> from.wrong(name, "no-such-field"));
    }

    static Set<String> of(InputShape shape) {
        Set<String> known = new HashSet<>();
        add(shape, "", known);
        return known;
    }

    /** @param name of a field, be it in a row of a list */
    static boolean isOneOf(Set<String> known, String name) {
        return known.contains(name.replaceAll("\\[\\d+]", "[*]"));
    }

    private static void add(InputShape shape, String at, Set<String> into) {
        for (InputShape.Field field : shape.fields()) {
            String name = at + field.name();
            into.add(name);
            InputShape each = field.each();
            if (each != null) {
                into.add(name + "[*]");
                add(each, name + "[*].", into);
            }
        }
    }
}
