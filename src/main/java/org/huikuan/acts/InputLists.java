package org.huikuan.acts;

import java.util.ArrayList;
import java.util.List;
import org.huikuan.shared.input.FormInput;

/** Reads a list of records without a key, row by row, by the flat names of their fields. */
final class InputLists {

    private InputLists() {}

    static List<Object> read(String list, Class<?> each, int most, FormInput from, Reading as) {
        List<Object> rows = new ArrayList<>();
        if (from.has(list) || hasRow(list, most, from)) {
            from.wrong(list, "no-rows", most);
            return rows;
        }
        for (int i = 0; hasRow(list, i, from); i++) {
            rows.add(InputReader.readGroup(each, from, as, row(list, i) + "."));
        }
        return List.copyOf(rows);
    }

    static boolean hasRows(String list, FormInput from) {
        return hasRow(list, 0, from);
    }

    private static boolean hasRow(String list, int i, FormInput from) {
        String row = row(list, i);
        return from.names(row) || from.names().stream().anyMatch(name -> name.startsWith(row + "."));
    }

    private static String row(String list, int i) {
        return list + "[" + i + "]";
    }
}
