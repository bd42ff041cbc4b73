package org.huikuan.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a person wrote into the fields of a form or a call, read field by field; all mistakes are told at once. */
public final class FormInput {

    private static final String MISSING = "missing";

    private final Map<String, ? extends @Nullable Object> values;
    private final List<FieldError> errors = new ArrayList<>();

    public FormInput(Map<String, ? extends @Nullable Object> values) {
        this.values = values;
    }

    /** The field's text, trimmed; null when it is absent or blank. */
    @Nullable
    public String text(String field, int most) {
        Object value = values.get(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String || value instanceof Number)) {
            wrong(field, "no-text", "must be text");
            return null;
        }
        String text = value.toString().strip();
        if (text.length() > most) {
            wrong(field, "too-long", "is longer than " + most + " characters", most);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    public String required(String field, int most) {
        int before = errors.size();
        String text = text(field, most);
        if (text == null && errors.size() == before) {
            wrong(field, MISSING, "is missing");
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
            wrong(field, "unknown", "'" + word + "' is none of " + codes(all), word);
            return null;
        }
    }

    @Nullable
    public BigDecimal amount(String field) {
        String text = text(field, 30);
        if (text == null) {
            return null;
        }
        try {
            BigDecimal amount = new BigDecimal(text);
            if (amount.stripTrailingZeros().scale() > 2 || amount.precision() - amount.scale() > 17) {
                wrong(
                        field,
                        "no-amount",
                        "'" + text + "' is no amount with at most two decimals, for example 1200.00",
                        text);
                return null;
            }
            if (amount.signum() <= 0) {
                wrong(field, "not-positive", "must be more than 0");
                return null;
            }
            return amount.setScale(2);
        } catch (NumberFormatException noNumber) {
            wrong(field, "no-amount", "'" + text + "' is no amount; write it like 1200.00", text);
            return null;
        }
    }

    @Nullable
    public LocalDate date(String field) {
        String text = text(field, 40);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            wrong(field, "no-date", "'" + text + "' is no date; write it like 2026-03-31", text);
            return null;
        }
    }

    public boolean has(String field) {
        Object value = values.get(field);
        return value != null && !value.toString().isBlank();
    }

    /**
     * Notes what is wrong with the field.
     *
     * @param key of the same sentence in the reader's language, message {@code refusal.<key>}
     * @param arguments of that message
     */
    public void wrong(String field, String key, String reason, @Nullable Object... arguments) {
        errors.add(FieldError.of(field, key, reason, arguments));
    }

    /** The field is needed; nothing is added when it was already found wrong. */
    public void refuseMissing(String field) {
        if (errors.stream().noneMatch(e -> e.field().equals(field))) {
            wrong(field, MISSING, "is missing");
        }
    }

    public void refuse(String field, String key, String because) {
        if (has(field)) {
            wrong(field, key, because);
        }
    }

    /** @throws BadInput naming every field that was wrong */
    public void check() {
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    private static <T> String codes(T[] all) {
        List<String> codes = new ArrayList<>();
        for (T value : all) {
            codes.add(value.toString().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        return String.join(", ", codes);
    }
}
