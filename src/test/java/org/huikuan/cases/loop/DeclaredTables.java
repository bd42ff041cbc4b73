package org.huikuan.cases.loop;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.model.TablesOfTheProgram;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.Table;

/** Tables of other modules, asked by what their columns are called. */
public final class DeclaredTables {

    private DeclaredTables() {}

    public static Table<?, ?> of(String key) {
        return TablesOfTheProgram.of(key);
    }

    public static Answer<?> ask(AmountTables tables, Table<?, ?> table, Worth worth, Map<String, Object> values) {
        return asked(tables, table, worth, values);
    }

    private static <I extends Record, O extends Record> Answer<O> asked(
            AmountTables tables, Table<I, O> table, Worth worth, Map<String, Object> values) {
        return tables.ask(table, worth, amount -> {
            Map<String, Object> all = new HashMap<>(values);
            all.put("amount", amount);
            return table.asked().read(all);
        });
    }

    public static Stream<Answer<?>> askedByAmount(AmountTables tables, CaseFacts facts, String... keys) {
        return Stream.of(keys)
                .map(DeclaredTables::of)
                .map(table -> ask(tables, table, tables.demand(table, facts), Map.of()));
    }
}
