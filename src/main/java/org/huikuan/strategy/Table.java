package org.huikuan.strategy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision table, typed at both ends: the record that is asked, the record that is answered. Declared as a constant
 * next to the step that asks; {@link AsksTables} makes it known. The file {@code processes/decisions/<key>.dmn} has a
 * column for each component, and beside the answer the sentences {@code becauseZh} and {@code becauseEn}.
 *
 * @param <I> what is asked: words of code lists, whole numbers, yes or no; {@code amount} is filled by who compares it
 * @param <O> what is answered, the sentences left aside
 */
public final class Table<I extends Record, O extends Record> {

    private final String key;
    private final TableColumns<I> asked;
    private final TableColumns<O> answered;
    private final Traits<O> traits;

    private Table(String key, TableColumns<I> asked, TableColumns<O> answered, Traits<O> traits) {
        this.key = key;
        this.asked = asked;
        this.answered = answered;
        this.traits = traits;
    }

    private record Traits<O>(
            List<String> askedBy,
            @Nullable String currency,
            @Nullable Comparator<O> careful,
            List<Rows> rows) {}

    /**
     * Rows that came with a release, which a house's own version may lack.
     *
     * @param since the table's version tag that had them first
     * @param rules their ids
     */
    public record Rows(String since, List<String> rules) {}

    /**
     * @param key the table's id and file name
     * @param askedBy who asks: a step as {@code model/Element_Id}, whose documentation then names the table, an act by
     *     its key, {@code ledger} for whatever money or items change, {@code legal-file} and
     *     {@code case-file} for the pages of these names
     */
    public static <I extends Record, O extends Record> Table<I, O> of(
            String key, Class<I> asked, Class<O> answered, String... askedBy) {
        return new Table<>(
                key,
                TableColumns.of(asked),
                TableColumns.of(answered),
                new Traits<>(List.of(askedBy), null, null, List.of()));
    }

    /** Its limits are in this currency whatever the creditor's is, since a law gives them so. */
    public Table<I, O> limitsIn(String currency) {
        return with(new Traits<>(traits.askedBy, currency, traits.careful, traits.rows));
    }

    /** Where nobody can compare the amount the greater of two answers holds; otherwise what holds for a large one. */
    public Table<I, O> careful(Comparator<O> order) {
        return with(new Traits<>(traits.askedBy, traits.currency, order, traits.rows));
    }

    /** Rows that a release has added; a house is told at the start which of them its own version lacks. */
    public Table<I, O> added(String since, String... rules) {
        List<Rows> rows = Stream.concat(traits.rows.stream(), Stream.of(new Rows(since, List.of(rules))))
                .toList();
        return with(new Traits<>(traits.askedBy, traits.currency, traits.careful, rows));
    }

    private Table<I, O> with(Traits<O> others) {
        return new Table<>(key, asked, answered, others);
    }

    public String key() {
        return key;
    }

    public TableColumns<I> asked() {
        return asked;
    }

    public TableColumns<O> answered() {
        return answered;
    }

    public List<String> askedBy() {
        return traits.askedBy;
    }

    /** Null: the creditor's. */
    public @Nullable String currency() {
        return traits.currency;
    }

    public List<Rows> rows() {
        return traits.rows;
    }

    /** Which of two answers holds while nobody can say how large the amount is. */
    public Answer<O> moreCareful(Answer<O> least, Answer<O> most) {
        Comparator<O> order = traits.careful;
        return order != null && order.compare(least.out(), most.out()) > 0 ? least : most;
    }

    /**
     * An answer as a version of the table gave it.
     *
     * @param outputs by column name, the sentences among them
     * @throws TableFault when the record cannot be read from them
     */
    public Answer<O> answer(
            int version,
            String rule,
            Map<String, ? extends @Nullable Object> inputs,
            Map<String, ? extends @Nullable Object> outputs) {
        return new Answer<>(
                this,
                version,
                rule,
                inputs,
                answered.read(outputs),
                sentence(outputs.get(Answer.ZH)),
                sentence(outputs.get(Answer.EN)));
    }

    private static String sentence(@Nullable Object said) {
        return said == null ? "" : String.valueOf(said);
    }

    @Override
    public String toString() {
        return "table " + key;
    }
}
