package org.huikuan.engine.tables;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * The same FEEL as the decision engine's own, each cell parsed once instead of at every question: a daily run asks the
 * same tables for every account.
 */
final class ParsedFeel implements FeelEngine {

    /**
     * Of the thread's own work; a cell as people write it takes less than a millisecond. By the clock on the wall a
     * machine that stands still for a moment would put an innocent cell, of the release too, out of use.
     */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
    private final Map<String, ParsedCell> expressions = new ConcurrentHashMap<>();
    private final Map<String, ParsedCell> tests = new ConcurrentHashMap<>();
    private final Set<String> slow = ConcurrentHashMap.newKeySet();
    private final LongSupplier work;

    ParsedFeel() {
        this(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    /** @param work nanoseconds that the calling thread has worked so far */
    ParsedFeel(LongSupplier work) {
        this.work = work;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the interface wants it so
    public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
        ParsedCell cell = cellOf(expression);
        return (T) cell.answer(
                null,
                () -> answer(expression, inTime(expression, () -> feel.evaluate(cell.parsed(), variables(context)))));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String inputVariable, VariableContext context) {
        ParsedCell cell = cellOfTests(expression);
        Object input = value(context.resolve(inputVariable));
        return Boolean.TRUE.equals(cell.answer(
                input,
                () -> answer(
                        expression,
                        inTime(expression, () -> feel.evaluateWithInput(cell.parsed(), input, variables(context))))));
    }

    /** What a condition has in it. @throws FeelException when it cannot be read */
    CellTexts wordsOfTests(String expression) {
        return CellTexts.of(cellOfTests(expression).parsed());
    }

    /** What an answer has in it. @throws FeelException when it cannot be read */
    CellTexts wordsOf(String expression) {
        return CellTexts.of(cellOf(expression).parsed());
    }

    private ParsedCell cellOf(String expression) {
        return expressions.computeIfAbsent(expression, e -> ParsedCell.of(e, parsed(e, feel::parseExpression)));
    }

    private ParsedCell cellOfTests(String expression) {
        return tests.computeIfAbsent(expression, e -> ParsedCell.of(e, parsed(e, feel::parseUnaryTests)));
    }

    /** A cell that took longer once is not evaluated again: it would do the same for every account. */
    private EvaluationResult inTime(String expression, Supplier<EvaluationResult> evaluation) {
        if (slow.contains(expression)) {
            throw new FeelException("'" + expression + "' is refused: it takes longer than " + LONGEST);
        }
        long start = work.getAsLong();
        EvaluationResult result = evaluation.get();
        if (work.getAsLong() - start > LONGEST.toNanos()) {
            slow.add(expression);
        }
        return result;
    }

    /** Refused before it is read. */
    private static ParsedExpression parsed(String expression, Function<String, ParseResult> parse) {
        String tooMuch = CellBudget.tooMuchIn(expression);
        if (tooMuch != null) {
            throw new FeelException("'" + expression + "' is refused: a cell may not use '" + tooMuch + "'");
        }
        ParseResult result = parse.apply(expression);
        if (result.isFailure()) {
            throw new FeelException(
                    "'" + expression + "' is no FEEL: " + result.failure().message());
        }
        return result.parsedExpression();
    }

    @SuppressWarnings("NullAway") // FEEL knows null, its signatures do not say so
    private static Object answer(String expression, EvaluationResult result) {
        if (result.isFailure()) {
            throw new FeelException("'" + expression + "' cannot be evaluated: "
                    + result.failure().message());
        }
        return result.result();
    }

    private static Map<String, @Nullable Object> variables(VariableContext context) {
        Map<String, @Nullable Object> values = new HashMap<>();
        context.keySet().forEach(name -> values.put(name, value(context.resolve(name))));
        return values;
    }

    private static @Nullable Object value(@Nullable TypedValue typed) {
        return typed == null ? null : typed.getValue();
    }
}
