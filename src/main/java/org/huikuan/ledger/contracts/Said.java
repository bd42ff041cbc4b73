package org.huikuan.ledger.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.huikuan.shared.Code;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * What was said about facts, by flat names such as {@code contracts[0].lateRate.percent}. What is not named stays as it
 * is; a name with an empty value empties the fact.
 */
final class Said {

    private final Map<String, ? extends @Nullable Object> values;
    private final FormInput input;
    private final Set<String> asked = new HashSet<>();

    Said(Map<String, ? extends @Nullable Object> values) {
        this.values = values;
        this.input = new FormInput(values);
    }

    boolean names(String field) {
        asked.add(field);
        return values.containsKey(field);
    }

    /** Whether anything is said of the field or of a part of it. */
    boolean speaksOf(String field) {
        return values.keySet().stream()
                .anyMatch(n -> n.equals(field) || n.startsWith(field + ".") || n.startsWith(field + "["));
    }

    /** Whether a value is given, not only the name. */
    boolean gives(String field) {
        asked.add(field);
        return input.has(field);
    }

    @Nullable
    String text(String field, int most, @Nullable String now) {
        return names(field) ? input.text(field, most) : now;
    }

    @Nullable
    LocalDate date(String field, @Nullable LocalDate now) {
        return names(field) ? input.date(field) : now;
    }

    <E extends Enum<E> & Code> @Nullable E word(String field, Class<E> list, @Nullable E now) {
        return names(field)
                ? input.oneOf(field, input.text(field, 40), w -> Code.of(list, w), list.getEnumConstants())
                : now;
    }

    @Nullable
    BigDecimal amount(String field) {
        return names(field) ? input.amount(field) : null;
    }

    /** Percent above zero, at most 100, with at most six decimals. */
    @Nullable
    BigDecimal percent(String field, @Nullable BigDecimal now) {
        if (!names(field)) {
            return now;
        }
        String text = input.text(field, 20);
        if (text == null) {
            return null;
        }
        String bare = text.replace('％', '%').replaceFirst("\\s*%$", "");
        if (bare.matches("\\d{1,3}(\\.\\d{1,6})?")) {
            BigDecimal percent = new BigDecimal(bare);
            if (percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0) {
                return percent.setScale(6);
            }
        }
        wrong(field, "no-percent", text);
        return null;
    }

    boolean flag(String field, boolean now) {
        return names(field) ? "true".equals(input.text(field, 5)) : now;
    }

    void missing(String field) {
        input.refuseMissing(field);
    }

    void wrong(String field, String key, @Nullable Object... arguments) {
        input.wrong(field, key, arguments);
    }

    /** @throws org.huikuan.shared.BadInput naming every field that was wrong, and names that mean nothing */
    void check() {
        values.keySet().stream()
                .filter(name -> !asked.contains(name))
                .sorted()
                .forEach(name -> wrong(name, "no-such-field"));
        input.check();
    }
}
