package org.huikuan.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.huikuan.administration.PolicyMistake;
import org.huikuan.engine.PolicyModel.Column;
import org.jspecify.annotations.Nullable;

/**
 * Whether a changed decision table can take the place of the one in force: the same questions and answers, FEEL alone,
 * a last rule that always matches, and every cell can be evaluated.
 */
final class PolicyCheck {

    private static final int LARGEST = 1_000_000;
    private static final Set<String> ANYTHING = Set.of("", "-");

    /** Milliseconds for all cells of a table together; a long one takes a few hundred. */
    private static final long LONGEST = 10_000;

    private final String key;
    private final DecisionTable before;
    private final FeelEngine feel;
    private final List<PolicyMistake> mistakes = new ArrayList<>();

    PolicyCheck(String key, byte[] inForce) {
        this.key = key;
        DecisionTable table = PolicyModel.of(inForce).table(key);
        if (table == null) {
            throw new IllegalStateException("the table " + key + " in force is no single table");
        }
        this.before = table;
        this.feel = new ParsedFeel();
    }

    List<PolicyMistake> of(byte[] dmn) {
        DecisionTable table = read(dmn);
        if (table != null) {
            compare(table);
            if (mistakes.isEmpty()) {
                tryInTime(table);
            }
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
        DecisionTable table = model.table(key);
        if (table == null) {
            mistakes.add(PolicyMistake.ofTable("other-decision", key));
        }
        return table;
    }

    private void compare(DecisionTable table) {
        if (table.getHitPolicy() != before.getHitPolicy()) {
            mistakes.add(
                    PolicyMistake.ofTable("hit-policy", before.getHitPolicy().name()));
        }
        compare("other-inputs", PolicyModel.inputs(table), PolicyModel.inputs(before));
        compare("other-outputs", PolicyModel.outputs(table), PolicyModel.outputs(before));
        List<Rule> rules = List.copyOf(table.getRules());
        boolean endsOpen = !rules.isEmpty()
                && PolicyModel.conditions(rules.get(rules.size() - 1)).stream().allMatch(ANYTHING::contains);
        if (!endsOpen) {
            mistakes.add(PolicyMistake.ofTable("last-rule", ""));
        }
    }

    private void compare(String code, List<Column> now, List<Column> expected) {
        if (!asked(now).equals(asked(expected))) {
            mistakes.add(PolicyMistake.ofTable(code, asked(expected)));
        }
    }

    private static String asked(List<Column> columns) {
        return columns.stream().map(Column::asked).collect(Collectors.joining(", "));
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
        VariableMap samples = Variables.createVariables();
        samples.put("currency", "CNY");
        samples.put("money", "CNY 1");
        inputs.forEach(input -> samples.put(input.name(), sample(input.type())));
        int number = 0;
        for (Rule rule : table.getRules()) {
            number++;
            List<String> conditions = PolicyModel.conditions(rule);
            List<String> answers = PolicyModel.answers(rule);
            if (conditions.size() != inputs.size() || answers.size() != outputs.size()) {
                found.add(new PolicyMistake("cells", number, "", ""));
                continue;
            }
            for (int i = 0; i < inputs.size(); i++) {
                tryCondition(number, inputs.get(i), conditions.get(i), samples, found);
            }
            for (int i = 0; i < outputs.size(); i++) {
                tryAnswer(number, outputs.get(i), answers.get(i), samples, found);
            }
        }
    }

    private void tryCondition(int rule, Column column, String text, VariableMap samples, List<PolicyMistake> found) {
        if (ANYTHING.contains(text)) {
            return;
        }
        try {
            feel.evaluateSimpleUnaryTests(text, column.name(), samples.asVariableContext());
        } catch (RuntimeException cannot) {
            found.add(new PolicyMistake("cell", rule, column.label(), text));
        }
    }

    private void tryAnswer(int rule, Column column, String text, VariableMap samples, List<PolicyMistake> found) {
        try {
            Object answer = text.isEmpty() ? null : feel.evaluateSimpleExpression(text, samples.asVariableContext());
            if (answer != null && !isOf(column.type(), answer)) {
                found.add(new PolicyMistake("type", rule, column.label(), text));
            }
        } catch (RuntimeException cannot) {
            found.add(new PolicyMistake("cell", rule, column.label(), text));
        }
    }

    private static Object sample(String type) {
        return switch (type) {
            case "boolean" -> true;
            case "integer" -> 1;
            case "long" -> 1L;
            case "double" -> 1.0;
            default -> "x";
        };
    }

    private static boolean isOf(String type, Object answer) {
        return switch (type) {
            case "boolean" -> answer instanceof Boolean;
            case "integer", "long", "double" -> answer instanceof Number;
            case "string" -> answer instanceof String;
            default -> true;
        };
    }
}
