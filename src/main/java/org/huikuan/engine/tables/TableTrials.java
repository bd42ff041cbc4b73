package org.huikuan.engine.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.huikuan.policies.PolicyTables;
import org.huikuan.policies.PolicyTrials;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.PastDecision;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.TableBook;
import org.huikuan.strategy.TableFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the table in force and a book with the changed one the same questions. */
@Component
class TableTrials implements PolicyTrials {

    private static final String CURRENCY = "CNY";

    private final KnownTables known;
    private final DecisionTables tables;
    private final PolicyTables inForce;

    TableTrials(KnownTables known, DecisionTables tables, PolicyTables inForce) {
        this.known = known;
        this.tables = tables;
        this.inForce = inForce;
    }

    @Override
    public List<Tried> of(String key, byte[] dmn) {
        Table<?, ?> table = known.find(key);
        DecisionTable drafted = PolicyModel.of(dmn).table(key);
        return table == null || drafted == null ? List.of() : tried(table, dmn, drafted);
    }

    private <I extends Record, O extends Record> List<Tried> tried(
            Table<I, O> table, byte[] dmn, DecisionTable drafted) {
        DecisionTable now = PolicyModel.of(inForce.content(table.key())).table(table.key());
        TableBook book = new TableBook.Drafts(Map.of(table.key(), new String(dmn, StandardCharsets.UTF_8)));
        List<Tried> all = new ArrayList<>();
        for (TableExamples.Example example : TableExamples.of(table.key())) {
            I asked = question(table, example.asked());
            if (asked != null) {
                all.add(new Tried(
                        labelled(example.asked(), drafted),
                        example.expected(),
                        said(ask(table, asked, example.asked(), TableBook.NEWEST), now, drafted),
                        said(ask(table, asked, example.asked(), book), drafted, drafted)));
            }
        }
        return all;
    }

    /** Null for an example of a word that no list has: it shows what the last row is for. */
    private static <I extends Record> @Nullable I question(Table<I, ?> table, Map<String, String> example) {
        try {
            return table.asked().parse(example);
        } catch (TableFault unknownWord) {
            return null;
        }
    }

    private <I extends Record, O extends Record> @Nullable Answer<O> ask(
            Table<I, O> table, I asked, Map<String, String> example, TableBook book) {
        Map<String, String> sayable =
                Map.of("currency", CURRENCY, "money", CURRENCY + " " + example.getOrDefault("amount", ""));
        try {
            return tables.ask(table, asked, sayable, book);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private static Said said(@Nullable Answer<?> answer, @Nullable DecisionTable rows, DecisionTable labels) {
        if (answer == null) {
            return new Said(0, Map.of(), Map.of(), "", "");
        }
        Map<String, String> outputs = new LinkedHashMap<>();
        answer.outputs().forEach((name, value) -> outputs.put(name, value == null ? "" : value.toString()));
        List<String> ids = rows == null
                ? List.of()
                : rows.getRules().stream().map(DmnElement::getId).toList();
        return new Said(
                ids.indexOf(answer.rule()) + 1,
                labelled(outputs, labels),
                outputs,
                answer.becauseZh(),
                answer.becauseEn());
    }

    private static Map<String, String> labelled(Map<String, String> values, DecisionTable labels) {
        Map<String, String> said = new LinkedHashMap<>();
        values.forEach((name, value) -> said.put(
                Stream.concat(PolicyModel.inputs(labels).stream(), PolicyModel.outputs(labels).stream())
                        .filter(column -> column.name().equals(name))
                        .map(PolicyModel.Column::heading)
                        .findFirst()
                        .orElse(name),
                value));
        return said;
    }

    @Override
    public List<Replayed> replay(String key, byte[] dmn, List<PastDecision> past) {
        Table<?, ?> table = known.find(key);
        DecisionTable drafted = PolicyModel.of(dmn).table(key);
        if (table == null || drafted == null) {
            return List.of();
        }
        AskedTables engine = new AskedTables();
        DeployedTable draft = engine.parse(key, ShippedTables.VERSION, dmn);
        Set<String> asks = PolicyModel.inputs(drafted).stream()
                .map(PolicyModel.Column::name)
                .collect(Collectors.toSet());
        return past.stream().map(p -> replayed(engine, table, draft, asks, p)).toList();
    }

    private static Replayed replayed(
            AskedTables engine, Table<?, ?> table, DeployedTable draft, Set<String> asks, PastDecision past) {
        if (!past.inputs().keySet().containsAll(asks)) {
            return new Replayed(past, null, "", "");
        }
        try {
            Answer<?> answer = engine.ask(table, draft, new LinkedHashMap<>(past.inputs()));
            Map<String, String> outputs = new LinkedHashMap<>();
            answer.outputs().forEach((name, value) -> outputs.put(name, String.valueOf(value)));
            return new Replayed(past, outputs, answer.becauseZh(), answer.becauseEn());
        } catch (RuntimeException noAnswer) {
            return new Replayed(past, null, "", "");
        }
    }
}
