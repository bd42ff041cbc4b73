package org.huikuan.engine.tables;

import java.util.Map;
import java.util.TreeMap;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tables that parts of the program ask. */
@Component
class KnownTables {

    private final ObjectProvider<AsksTables> parts;

    KnownTables(ObjectProvider<AsksTables> parts) {
        this.parts = parts;
    }

    /** Null for a table that nobody asks. */
    @Nullable
    Table<?, ?> find(String key) {
        return all().get(key);
    }

    Map<String, Table<?, ?>> all() {
        Map<String, Table<?, ?>> all = new TreeMap<>();
        parts.stream().flatMap(part -> part.tables().stream()).forEach(table -> all.put(table.key(), table));
        return all;
    }
}
