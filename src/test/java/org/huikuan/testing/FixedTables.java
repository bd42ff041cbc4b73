package org.huikuan.testing;

import java.util.Map;
import java.util.function.Function;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.TableBook;
import org.jspecify.annotations.Nullable;

/**
 * Tables that answer as the test dictates.
 *
 * @param said what goes in, what comes out
 */
public record FixedTables(String rule, Function<Map<String, @Nullable Object>, Map<String, ?>> said)
        implements DecisionTables {

    @Override
    public <I extends Record, O extends Record> Answer<O> ask(
            Table<I, O> table, I asked, Map<String, String> sayable, TableBook book) {
        Map<String, @Nullable Object> inputs = table.asked().values(asked);
        inputs.putAll(sayable);
        return table.answer(1, rule, inputs, said.apply(inputs));
    }
}
