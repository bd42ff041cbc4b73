package org.huikuan.engine.tables;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.huikuan.shared.Because;
import org.huikuan.shared.Sentence;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.TableBook;
import org.huikuan.strategy.TableFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the deployed tables through a decision engine of its own: the process engine would write a history row for
 * every input, and what is decided about a case is kept in our own table. Whatever is wrong with a version in force,
 * what is recorded goes on: then the table of this release answers, and says so.
 */
@Component
class CamundaDecisionTables implements DecisionTables {

    private final DeployedTables tables;
    private final TableFaults faults;
    private final AskedTables engine = new AskedTables();
    /** The last drafts that were asked: an editor asks the same ones for every example. */
    private volatile @Nullable Trial trial;

    private final ConcurrentMap<String, DeployedTable> shipped = new ConcurrentHashMap<>();

    CamundaDecisionTables(DeployedTables tables, TableFaults faults) {
        this.tables = tables;
        this.faults = faults;
    }

    @Override
    public <I extends Record, O extends Record> Answer<O> ask(
            Table<I, O> table, I asked, Map<String, String> sayable, TableBook book) {
        Map<String, @Nullable Object> inputs = table.asked().values(asked);
        inputs.putAll(sayable);
        if (book instanceof TableBook.Drafts drafts && drafts.dmn().containsKey(table.key())) {
            return trial(drafts).ask(table, inputs);
        }
        DeployedTable version = book instanceof TableBook.AsOf then
                ? tables.asOf(table.key(), then.at(), engine)
                : tables.newest(table.key(), engine);
        try {
            return engine.ask(table, version, inputs);
        } catch (RuntimeException unusable) {
            return byTheRelease(table, version.version(), inputs, unusable);
        }
    }

    private <I extends Record, O extends Record> Answer<O> byTheRelease(
            Table<I, O> table, int version, Map<String, @Nullable Object> inputs, RuntimeException unusable) {
        Sentence fault = unusable instanceof TableFault known ? known.why() : Sentence.parts(Because.of(unusable));
        byte[] content = ShippedTables.content(table.key());
        if (content == null) {
            throw new TableFault(fault, unusable);
        }
        faults.tell(table.key(), version, fault);
        DeployedTable own =
                shipped.computeIfAbsent(table.key(), key -> engine.parse(key, ShippedTables.VERSION, content));
        return engine.ask(table, own, inputs).inPlaceOf(version);
    }

    private Trial trial(TableBook.Drafts drafts) {
        Trial last = trial;
        if (last == null || last.drafts != drafts) {
            last = new Trial(drafts, new AskedTables(), new ConcurrentHashMap<>());
            trial = last;
        }
        return last;
    }

    /** Drafts and an engine of their own, whose parsed cells go with them. */
    private record Trial(TableBook.Drafts drafts, AskedTables engine, ConcurrentMap<String, DeployedTable> parsed) {

        <I extends Record, O extends Record> Answer<O> ask(Table<I, O> table, Map<String, @Nullable Object> inputs) {
            DeployedTable draft = parsed.computeIfAbsent(
                    table.key(),
                    key -> engine.parse(
                            key,
                            ShippedTables.VERSION,
                            String.valueOf(drafts.dmn().get(key)).getBytes(StandardCharsets.UTF_8)));
            return engine.ask(table, draft, inputs);
        }
    }
}
