package org.huikuan.model;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.jspecify.annotations.Nullable;

/** The decision tables as they are shipped, asked without an engine. */
public final class TablesOfFiles implements DecisionTables {

    private final Map<String, DecisionTable> tables =
            DecisionTable.all().collect(Collectors.toMap(DecisionTable::key, Function.identity()));

    @Override
    public Answer ask(String key, Map<String, @Nullable Object> inputs) {
        DecisionTable.Outcome outcome =
                java.util.Objects.requireNonNull(tables.get(key)).askPlainly(inputs);
        return new Answer(key, 1, outcome.rule(), inputs, Map.copyOf(outcome.outputs()));
    }
}
