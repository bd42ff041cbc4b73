package org.huikuan.model;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.TableBook;
import org.jspecify.annotations.Nullable;

/** The decision tables as they are shipped, asked without an engine. */
public final class TablesOfFiles implements DecisionTables {

    private final Map<String, DecisionTable> tables =
            DecisionTable.all().collect(Collectors.toMap(DecisionTable::key, Function.identity()));

    @Override
    public <I extends Record, O extends Record> Answer<O> ask(
            Table<I, O> table, I asked, Map<String, String> sayable, TableBook book) {
        Map<String, @Nullable Object> inputs = table.asked().values(asked);
        inputs.putAll(sayable);
        DecisionTable.Outcome outcome =
                Objects.requireNonNull(tables.get(table.key())).askPlainly(inputs);
        return table.answer(1, outcome.rule(), inputs, outcome.outputs());
    }
}
