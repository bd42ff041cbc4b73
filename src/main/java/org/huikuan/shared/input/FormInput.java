package org.huikuan.shared.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.huikuan.shared.Amounts;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** What a person wrote into the fields of a form or a call, read field by field; all mistakes are told at once. */
public final class FormInput {

    private static final String MISSING = "missing";

    private final Map<String, ? extends @Nullable Object> values;
    private final List<FieldError> errors = new ArrayList<>();

    public FormInput(Map<String, ? extends @Nullable Object> values) {
        this.values = values;
        errors.addAll(TakenOut.of(values));
    }

    /** Of an input that was found right already: what is noted is read by nobody. */
    public static FormInput ofRight() {
        return new FormInput(Map.of());
    }

    /** The field's text, trimmed; null when it is absent or blank. */
    @Nullable
    public String text(String field, int most) {
        Object value = values.get(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
            wrong(field, "no-text");
            return null;
        }
        String text = written(value).strip();
        if (text.length() > most) {
            wrong(field, "too-long", most);
            return null;
        }
        if (PlainText.isBroken(text)) {
            wrong(field, "control-character");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    public String required(String field, int most) {
        int before = errors.size();
        String text = text(field, most);
        if (text == null && errors.size() == before) {
            wrong(field, MISSING);
        }
        return text;
    }

    public <T> @Nullable T oneOf(String field, @Nullable String word, Function<String, T> of, T[] all) {
        if (word == null) {
            return null;
        }
        try {
            return of.apply(word);
        } catch (IllegalArgumentException unknown) {
            String shown = PlainNumber.shown(word);
            wrong(field, "unknown", shown, codes(all));
            return null;
        }
    }

    /** More than 0, with two decimals; see {@link #inCurrency} for currencies with fewer. */
    @Nullable
    public BigDecimal amount(String field) {
        String text = text(field, 60);
        BigDecimal amount = text == null ? null : number(field, text);
        if (amount != null && amount.signum() <= 0) {
            wrong(field, "not-positive");
            return null;
        }
        return amount;
    }

    /** An amount inside of a field, such as one of several; below zero as well, with two decimals. */
    @Nullable
    public BigDecimal number(String field, String text) {
        try {
            BigDecimal amount = PlainNumber.of(text);
            if (Amounts.decimals(amount) > Amounts.PLACES || Amounts.isTooLarge(amount)) {
                String shown = PlainNumber.shown(text);
                wrong(field, "amount-size", shown);
                return null;
            }
            return amount.setScale(Amounts.PLACES);
        } catch (NoNumber bad) {
            wrong(field, bad.fault().key(), bad.shown());
            return null;
        }
    }

    /** Refuses decimals that the currency does not have, as the yen has none. */
    public void inCurrency(String field, @Nullable BigDecimal amount, @Nullable String currency) {
        if (amount != null && currency != null && Amounts.decimals(amount) > Amounts.decimals(currency)) {
            int possible = Amounts.decimals(currency);
            wrong(field, "amount-decimals", amount.toPlainString(), currency, possible);
        }
    }

    @Nullable
    public LocalDate date(String field) {
        String text = text(field, 40);
        if (text == null) {
            return null;
        }
        try {
            return PlainDate.of(text);
        } catch (NoDate bad) {
            wrong(field, bad.key(), bad.shown());
            return null;
        }
    }

    /** Programs may send a number as JSON's; the reader of JSON has bounded its digits. */
    private static String written(Object value) {
        boolean plain = value instanceof Double d && Double.isFinite(d) && Math.abs(d) < 1e15;
        return plain ? BigDecimal.valueOf((Double) value).toPlainString() : value.toString();
    }

    /** Several words: a list of JSON; or text, one word a line, or where it has one line only, between commas or blanks. */
    public List<String> words(String field, int most) {
        if (values.get(field) instanceof List<?> list) {
            if (list.stream().anyMatch(word -> word instanceof Map || word instanceof List)) {
                wrong(field, "list-of-words");
                return List.of();
            }
            return list.stream().map(String::valueOf).map(String::strip).toList();
        }
        boolean lines = values.get(field) instanceof String raw && raw.indexOf('\n') >= 0;
        String text = text(field, most);
        String between = lines ? "\\R" : "[,，;；\\s]+";
        return text == null
                ? List.of()
                : Arrays.stream(text.split(between))
                        .map(String::strip)
                        .filter(w -> !w.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Whether the field was named, with or without a value. */
    public boolean names(String field) {
        return values.containsKey(field);
    }

    /** All names that there are, as they came. */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** As it came: text, a number, a list or an object of JSON; null when it is absent. */
    public @Nullable Object raw(String field) {
        return values.get(field);
    }

    /** What was found wrong so far. */
    public List<FieldError> mistakes() {
        return List.copyOf(errors);
    }

    public boolean isWrong(String field) {
        return errors.stream().anyMatch(e -> e.field().equals(field));
    }

    /** Whether anything was written; an empty list, which clients made by generators send, says nothing. */
    public boolean has(String field) {
        Object value = values.get(field);
        boolean isEmptyList = value instanceof Collection<?> list && list.isEmpty();
        return value != null && !isEmptyList && !value.toString().isBlank();
    }

    /**
     * Notes what is wrong with the field; the same again changes nothing.
     *
     * @param key of the same sentence in the reader's language, message {@code refusal.<key>}
     * @param arguments of that message
     */
    public void wrong(String field, String key, @Nullable Object... arguments) {
        note(FieldError.of(field, key, arguments));
    }

    /** Notes what was found wrong elsewhere; the same again changes nothing. */
    public void note(FieldError error) {
        if (!errors.contains(error)) {
            errors.add(error);
        }
    }

    /** The field is needed; nothing is added when it was already found wrong. */
    public void refuseMissing(String field) {
        if (!isWrong(field)) {
            wrong(field, MISSING);
        }
    }

    public void refuse(String field, String key, @Nullable Object... arguments) {
        if (has(field)) {
            wrong(field, key, arguments);
        }
    }

    /** @throws BadInput naming every field that was wrong */
    public void check() {
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    private static <T> List<String> codes(T[] all) {
        List<String> codes = new ArrayList<>();
        for (T value : all) {
            codes.add(value.toString().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        return codes;
    }
}
