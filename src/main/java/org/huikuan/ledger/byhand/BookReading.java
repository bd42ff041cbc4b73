package org.huikuan.ledger.byhand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.acts.Reading;
import org.huikuan.ledger.reading.Fields;
import org.huikuan.ledger.reading.Formats;
import org.huikuan.shared.Money;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is written of the books as a line of a file is read: look-alike characters of numbers are made plain, thousands
 * may be grouped, currencies have their usual names, digits that a spreadsheet has lost are refused. What an amount means is
 * known with its currency only, see {@link #money}.
 */
final class BookReading implements Reading {

    private static final int LONGEST = 60;

    private final Set<String> numbers;

    /** @param numbers fields that are numbers of customers, invoices, receipts */
    BookReading(String... numbers) {
        this.numbers = Set.of(numbers);
    }

    @Override
    public @Nullable String text(FormInput from, String field, int most) {
        Fields fields = fields(from, field, most);
        String text = numbers.contains(field) ? fields.optionalNumber(field, most) : fields.optionalText(field, most);
        return told(fields, from) ? null : text;
    }

    @Override
    public @Nullable BigDecimal amount(FormInput from, String field) {
        if (!from.has(field)) {
            return null;
        }
        Fields fields = fields(from, field, LONGEST);
        BigDecimal amount = fields.decimal(field);
        return told(fields, from) ? null : amount;
    }

    @Override
    public @Nullable LocalDate day(FormInput from, String field) {
        Fields fields = fields(from, field, LONGEST);
        LocalDate day = fields.optionalDate(field);
        return told(fields, from) ? null : day;
    }

    /**
     * The amount in its currency.
     *
     * @param currency as it is written; null: {@code otherwise}
     * @return null when there is none, or it is none in this currency
     */
    static @Nullable Money money(
            FormInput mistakes,
            String field,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            String otherwise) {
        return amount == null
                ? null
                : read(mistakes, written(field, amount, currency), f -> f.amount(field, otherwise));
    }

    /** As {@link #money}, of an amount that may be zero. */
    static @Nullable Money moneyOrZero(FormInput mistakes, String field, @Nullable BigDecimal amount, String currency) {
        return amount == null
                ? null
                : read(mistakes, written(field, amount, null), f -> f.amountOrZero(field, currency));
    }

    /** Notes what is wrong with a currency. */
    static void currency(FormInput mistakes, @Nullable String currency) {
        if (currency != null) {
            Fields fields = new Fields(field -> currency, Formats.OWN);
            fields.currency("currency", "");
            told(fields, mistakes);
        }
    }

    /** Numbers that stand in one field, several with commas. */
    static List<String> numbers(FormInput mistakes, String field, @Nullable String written) {
        Fields fields = new Fields(name -> written, Formats.OWN);
        List<String> numbers = fields.list(field, Integer.MAX_VALUE);
        told(fields, mistakes);
        return numbers;
    }

    private static Map<String, @Nullable String> written(String field, BigDecimal amount, @Nullable String currency) {
        Map<String, @Nullable String> written = new HashMap<>();
        written.put(field, amount.toPlainString());
        written.put("currency", currency);
        return written;
    }

    private static @Nullable Money read(
            FormInput mistakes,
            Map<String, @Nullable String> written,
            java.util.function.Function<Fields, Money> reader) {
        Fields fields = new Fields(written::get, Formats.OWN);
        Money money = reader.apply(fields);
        return told(fields, mistakes) ? null : money;
    }

    /** What is neither text nor a number is said by the input itself. */
    private static Fields fields(FormInput from, String field, int most) {
        Object raw = from.raw(field);
        String text = raw instanceof String written ? written : raw == null ? null : from.text(field, most);
        return new Fields(name -> text, Formats.OWN);
    }

    private static boolean told(Fields fields, FormInput to) {
        fields.errors().forEach(to::note);
        return !fields.errors().isEmpty();
    }
}
