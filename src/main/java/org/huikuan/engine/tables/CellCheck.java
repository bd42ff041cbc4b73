package org.huikuan.engine.tables;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.huikuan.engine.tables.PolicyModel.Column;
import org.huikuan.policies.PolicyMistake;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.TableColumn;
import org.huikuan.strategy.TableFault;
import org.jspecify.annotations.Nullable;

/**
 * Whether a cell says something that the program understands: its words stand in the column's list, its names are
 * columns, and what it answers can be read, whatever word of a list is asked about.
 */
final class CellCheck {

    private static final Set<String> SAYABLE = Set.of("currency", "money");
    private static final Set<String> SENTENCES = Set.of(Answer.ZH, Answer.EN);

    private final Table<?, ?> table;
    private final ParsedFeel feel;
    private final Consumer<PolicyMistake> found;
    private final Set<String> names;

    CellCheck(Table<?, ?> table, ParsedFeel feel, Consumer<PolicyMistake> found) {
        this.table = table;
        this.feel = feel;
        this.found = found;
        this.names = Stream.concat(table.asked().all().stream().map(TableColumn::name), SAYABLE.stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A condition; nothing for a column that the program does not know. */
    void condition(int rule, Column column, String text) {
        TableColumn known = asked(column.name());
        if (known == null || PolicyCheck.ANYTHING.contains(text)) {
            return;
        }
        try {
            feel.evaluateSimpleUnaryTests(
                    text, column.name(), samples(Set.of()).get(0).asVariableContext());
            CellTexts words = feel.wordsOfTests(text);
            names(rule, column, words);
            words.texts().stream()
                    .filter(word -> known.isClosed()
                            ? !known.words().contains(word)
                            : !known.type().equals("string"))
                    .forEach(word -> mistake("unknown-word", rule, column, word, known.words()));
        } catch (RuntimeException cannot) {
            mistake("cell", rule, column, text, List.of());
        }
    }

    /** An answer; nothing for a column that the program does not know. */
    void answer(int rule, Column column, String text) {
        TableColumn known = answered(column.name());
        if (known == null && !SENTENCES.contains(column.name())) {
            return;
        }
        try {
            if (text.isEmpty()) {
                read(rule, column, text, known, null);
                return;
            }
            CellTexts words = feel.wordsOf(text);
            names(rule, column, words);
            for (VariableMap sample : samples(words.names())) {
                Object value = feel.evaluateSimpleExpression(text, sample.asVariableContext());
                if (!read(rule, column, text, known, value)) {
                    return;
                }
            }
            texts(rule, column, known, words);
        } catch (RuntimeException cannot) {
            mistake("cell", rule, column, text, List.of());
        }
    }

    /** Words that no sample has led to, in a branch for example. */
    private void texts(int rule, Column column, @Nullable TableColumn known, CellTexts words) {
        if (known != null && known.isClosed()) {
            Set<String> allowed = new TreeSet<>(known.words());
            words.names().stream().map(this::asked).forEach(c -> allowed.addAll(c == null ? List.of() : c.words()));
            words.texts().stream()
                    .filter(word -> !allowed.contains(word))
                    .forEach(word -> mistake("wrong-word", rule, column, word, known.words()));
        }
    }

    private boolean read(int rule, Column column, String text, @Nullable TableColumn known, @Nullable Object value) {
        if (known == null) {
            boolean isSaid = value instanceof String;
            if (!isSaid) {
                mistake(value == null ? "no-answer" : "type", rule, column, text, List.of());
            }
            return isSaid;
        }
        try {
            table.answered().look(column.name(), value);
            return true;
        } catch (TableFault unreadable) {
            String code = value == null ? "no-answer" : known.isClosed() ? "wrong-word" : "type";
            mistake(code, rule, column, value == null ? text : String.valueOf(value), known.words());
            return false;
        }
    }

    private void names(int rule, Column column, CellTexts words) {
        words.names().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> mistake("unknown-name", rule, column, name, List.copyOf(names)));
    }

    private void mistake(String code, int rule, Column column, String detail, List<String> allowed) {
        found.accept(new PolicyMistake(code, rule, column.heading(), detail, allowed));
    }

    /** One for each word of the lists that are named, or only one. */
    private List<VariableMap> samples(Set<String> named) {
        List<VariableMap> samples =
                List.of(Variables.createVariables().putValue("currency", "CNY").putValue("money", "CNY 1"));
        for (TableColumn column : table.asked().all()) {
            samples = samples.stream()
                    .flatMap(before -> values(column, named.contains(column.name()))
                            .map(value -> Variables.fromMap(before).putValue(column.name(), value)))
                    .toList();
        }
        return samples;
    }

    private static Stream<Object> values(TableColumn column, boolean each) {
        if (column.isClosed()) {
            return column.words().stream()
                    .limit(each ? column.words().size() : 1)
                    .map(w -> w);
        }
        return switch (column.type()) {
            case "boolean" -> each ? Stream.of(true, false) : Stream.of(true);
            case "integer" -> Stream.of(1);
            case "long" -> Stream.of(1L);
            default -> Stream.of("x");
        };
    }

    private @Nullable TableColumn asked(String name) {
        return named(table.asked().all(), name);
    }

    private @Nullable TableColumn answered(String name) {
        return named(table.answered().all(), name);
    }

    private static @Nullable TableColumn named(List<TableColumn> columns, String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst().orElse(null);
    }
}
