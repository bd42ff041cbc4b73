package org.huikuan.engine.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.huikuan.administration.PolicyTables;
import org.huikuan.administration.PolicyTrials;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
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
        for (Map<String, String> example : TableExamples.of(table.key())) {
            I asked = question(table, example);
            if (asked != null) {
                all.add(new Tried(
                        labelled(example, drafted),
                        said(ask(table, asked, example, TableBook.NEWEST), now, drafted),
                        said(ask(table, asked, example, book), drafted, drafted)));
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
            return new Said(0, Map.of(), "", "");
        }
        Map<String, String> outputs = new LinkedHashMap<>();
        answer.outputs().forEach((name, value) -> outputs.put(name, value == null ? "" : value.toString()));
        List<String> ids = rows == null
                ? List.of()
                : rows.getRules().stream().map(DmnElement::getId).toList();
        return new Said(
                ids.indexOf(answer.rule()) + 1, labelled(outputs, labels), answer.becauseZh(), answer.becauseEn());
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
}
