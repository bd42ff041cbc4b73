package org.huikuan.engine.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.huikuan.engine.tables.PolicyModel.Column;
import org.huikuan.policies.PolicyMistake;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * Whether a version of a table can be asked what the program asks: its columns, FEEL alone, a last rule that always
 * matches, rows that can be reached, and cells that say what the program understands.
 */
final class PolicyCheck {

    static final Set<String> ANYTHING = Set.of("", "-");

    private static final int LARGEST = 1_000_000;

    /** Milliseconds for all cells of a table together; a long one takes a few hundred. */
    private static final long LONGEST = 10_000;

    private final Table<?, ?> asked;
    private final ParsedFeel feel = new ParsedFeel();
    private final List<PolicyMistake> mistakes = new ArrayList<>();

    PolicyCheck(Table<?, ?> asked) {
        this.asked = asked;
    }

    /** All that is wrong with it, or lacks beside this release's; columns first, cells only where the columns are right. */
    List<PolicyMistake> of(byte[] dmn) {
        DecisionTable table = read(dmn);
        if (table != null) {
            if (table.getHitPolicy() != HitPolicy.FIRST) {
                mistakes.add(PolicyMistake.ofTable("hit-policy", HitPolicy.FIRST.name()));
            }
            compare(PolicyModel.inputs(table), asked.asked().all(), Set.of());
            compare(PolicyModel.outputs(table), asked.answered().all(), Set.of(Answer.ZH, Answer.EN));
            lastRule(table);
            if (mistakes.stream().noneMatch(PolicyMistake::isFatal)) {
                tryInTime(table);
            }
            lacking(table);
        }
        return List.copyOf(mistakes);
    }

    private @Nullable DecisionTable read(byte[] dmn) {
        if (dmn.length > LARGEST || new String(dmn, StandardCharsets.UTF_8).contains("<!DOCTYPE")) {
            mistakes.add(PolicyMistake.ofTable("no-dmn", ""));
            return null;
        }
        PolicyModel model;
        try {
            model = PolicyModel.of(dmn);
        } catch (RuntimeException unreadable) {
            mistakes.add(PolicyMistake.ofTable("no-dmn", ""));
            return null;
        }
        String foreign = model.foreignLanguage();
        if (foreign != null) {
            mistakes.add(PolicyMistake.ofTable("language", foreign));
            return null;
        }
        DecisionTable table = model.table(asked.key());
        if (table == null) {
            mistakes.add(PolicyMistake.ofTable("other-decision", asked.key()));
        }
        return table;
    }

    private void compare(List<Column> now, List<TableColumn> expected, Set<String> besides) {
        Set<String> known = new LinkedHashSet<>(besides);
        Set<String> there = now.stream().map(Column::name).collect(Collectors.toSet());
        for (TableColumn column : expected) {
            known.add(column.name());
            now.stream()
                    .filter(c -> c.name().equals(column.name()) && !c.type().equals(column.type()))
                    .forEach(c -> mistakes.add(
                            new PolicyMistake("column-type", 0, c.heading(), c.type(), List.of(column.type()))));
            if (!there.contains(column.name())) {
                missing(column);
            }
        }
        besides.stream()
                .filter(name -> !there.contains(name))
                .forEach(name -> mistakes.add(PolicyMistake.ofTable("missing-column", name + ": string")));
        now.stream()
                .filter(c -> !known.contains(c.name()))
                .forEach(c -> mistakes.add(
                        new PolicyMistake("unknown-column", 0, c.heading(), c.name(), List.copyOf(known))));
    }

    private void missing(TableColumn column) {
        String otherwise = column.otherwise();
        if (otherwise == null) {
            mistakes.add(PolicyMistake.ofTable("missing-column", column.name() + ": " + column.type()));
        } else {
            mistakes.add(new PolicyMistake("lacks-column", 0, column.name(), otherwise));
        }
    }

    private void lastRule(DecisionTable table) {
        List<Rule> rules = List.copyOf(table.getRules());
        boolean endsOpen =
                !rules.isEmpty() && ANYTHING.containsAll(PolicyModel.conditions(rules.get(rules.size() - 1)));
        if (!endsOpen) {
            mistakes.add(PolicyMistake.ofTable("last-rule", ""));
        }
    }

    /** Rows that a release has added since. */
    private void lacking(DecisionTable table) {
        Set<String> ids = table.getRules().stream().map(DmnElement::getId).collect(Collectors.toSet());
        asked.rows().forEach(rows -> rows.rules().stream()
                .filter(rule -> !ids.contains(rule))
                .forEach(rule -> mistakes.add(PolicyMistake.ofTable("lacks-rows", rule + " (" + rows.since() + ")"))));
    }

    /** On a thread of its own, so that a table that never ends holds up nobody who waits for its check. */
    private void tryInTime(DecisionTable table) {
        List<PolicyMistake> found = new CopyOnWriteArrayList<>();
        Thread check = new Thread(() -> tryEachCell(table, found), "policy-check");
        check.setDaemon(true);
        check.start();
        try {
            check.join(LONGEST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        mistakes.addAll(found);
        if (check.isAlive()) {
            mistakes.add(PolicyMistake.ofTable("too-slow", ""));
        }
    }

    private void tryEachCell(DecisionTable table, List<PolicyMistake> found) {
        List<Column> inputs = PolicyModel.inputs(table);
        List<Column> outputs = PolicyModel.outputs(table);
        CellCheck cells = new CellCheck(asked, feel, found::add);
        words(table, found);
        List<Rule> rules = List.copyOf(table.getRules());
        for (int number = 1; number <= rules.size(); number++) {
            List<String> conditions = PolicyModel.conditions(rules.get(number - 1));
            List<String> answers = PolicyModel.answers(rules.get(number - 1));
            if (conditions.size() != inputs.size() || answers.size() != outputs.size()) {
                found.add(new PolicyMistake("cells", number, "", ""));
                continue;
            }
            for (int i = 0; i < inputs.size(); i++) {
                cells.condition(number, inputs.get(i), conditions.get(i));
            }
            for (int i = 0; i < outputs.size(); i++) {
                cells.answer(number, outputs.get(i), answers.get(i));
            }
        }
        if (found.isEmpty()) {
            reach(rules, inputs, found);
        }
    }

    /** Words that the table says are its own. */
    private void words(DecisionTable table, List<PolicyMistake> found) {
        Stream.concat(PolicyModel.inputs(table).stream(), PolicyModel.outputs(table).stream())
                .forEach(column -> known(column.name())
                        .filter(TableColumn::isClosed)
                        .forEach(known -> column.words().stream()
                                .filter(word -> !known.words().contains(word))
                                .forEach(word -> found.add(
                                        new PolicyMistake("unknown-word", 0, column.heading(), word, known.words())))));
    }

    private Stream<TableColumn> known(String name) {
        return Stream.concat(asked.asked().all().stream(), asked.answered().all().stream())
                .filter(c -> c.name().equals(name));
    }

    private void reach(List<Rule> rules, List<Column> inputs, List<PolicyMistake> found) {
        Function<String, TableColumn> of = name -> asked.asked().all().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<TableColumn> columns = inputs.stream().map(c -> of.apply(c.name())).toList();
        List<List<String>> conditions =
                rules.stream().map(PolicyModel::conditions).toList();
        new RowReach(columns, conditions, feel)
                .neverReached()
                .forEach(rule -> found.add(new PolicyMistake("unreachable", rule, "", "")));
    }
}
