package org.huikuan.model;

import com.tngtech.archunit.core.domain.JavaField;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huikuan.strategy.Table;
import org.huikuan.testing.Program;

/** Every table that is declared as a constant somewhere in the program. */
public final class TablesOfTheProgram {

    private static final List<JavaField> FIELDS = Program.classes()
            .flatMap(c -> c.getFields().stream())
            .filter(f -> f.getRawType().isEquivalentTo(Table.class))
            .filter(f -> f.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
            .sorted(Comparator.comparing(JavaField::getFullName))
            .toList();

    private static final Map<String, Table<?, ?>> BY_KEY = byKey();

    private TablesOfTheProgram() {}

    public static Collection<Table<?, ?>> all() {
        return BY_KEY.values();
    }

    public static Table<?, ?> of(String key) {
        return Objects.requireNonNull(BY_KEY.get(key), key);
    }

    private static Map<String, Table<?, ?>> byKey() {
        Map<String, Table<?, ?>> all = new TreeMap<>();
        FIELDS.forEach(f -> {
            Table<?, ?> table = constant(f.reflect());
            if (all.put(table.key(), table) != null) {
                throw new IllegalStateException(table + " is declared twice");
            }
        });
        return all;
    }

    private static Table<?, ?> constant(Field field) {
        try {
            field.setAccessible(true);
            return (Table<?, ?>) Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
