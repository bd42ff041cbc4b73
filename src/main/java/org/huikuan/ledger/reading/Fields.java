package org.huikuan.ledger.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.huikuan.shared.Amounts;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.Money;
import org.huikuan.shared.NotRead;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.PlainDate;
import org.huikuan.shared.input.PlainNumber;
import org.huikuan.shared.input.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one entry and collects what is wrong with them. After the reading ask {@link #errors} first:
 * where there are any, the values are only placeholders.
 */
public final class Fields {

    private final Values values;
    private final Formats formats;
    private final List<FieldError> errors = new ArrayList<>();

    public Fields(Values values, Formats formats) {
        this.values = values;
        this.formats = formats;
    }

    /** Of the same values once more, without what was found wrong so far. */
    public Fields(Fields other) {
        this(other.values, other.formats);
    }

    public List<FieldError> errors() {
        return errors;
    }

    public void refuse(String field, String key, Object... facts) {
        refuse(field, Sentence.refusal(key, facts));
    }

    public void refuse(String field, Sentence why) {
        FieldError error = new FieldError(field, why);
        if (!errors.contains(error)) {
            errors.add(error);
        }
    }

    /** As {@link #refuse}, where nothing else is wrong with the field. */
    public void refuseOnce(String field, String key) {
        if (errors.stream().noneMatch(e -> e.field().equals(field))) {
            refuse(field, key);
        }
    }

    public String text(String field, int longest) {
        String text = optionalText(field, longest);
        if (text == null) {
            refuseOnce(field, "missing");
        }
        return text == null ? "" : text;
    }

    /** A number of a customer, invoice, receipt: look-alike characters are made plain, lost digits are refused. */
    public String number(String field, int longest) {
        String text = text(field, longest);
        return plainNumber(field, text);
    }

    /** As {@link #number}, null when empty or absent. */
    public @Nullable String optionalNumber(String field, int longest) {
        String text = optionalText(field, longest);
        return text == null ? null : plainNumber(field, text);
    }

    private String plainNumber(String field, String text) {
        if (Spelling.hasLostDigits(text)) {
            refuse(field, "import-what-spreadsheet-makes-long", text);
        }
        if (PlainText.isBrokenLine(text)) {
            refuse(field, "import-stands-on-several-lines");
        }
        return Spelling.number(text);
    }

    /** @return null when empty or absent; control characters and too long texts are refused */
    public @Nullable String optionalText(String field, int longest) {
        String raw = values.get(field);
        String stripped = raw == null ? "" : Spelling.ofName(raw).strip();
        String text = Spelling.withoutTextMark(stripped);
        if (text.length() > longest) {
            refuse(field, "import-has-characters-at-most", text.length(), longest);
            return null;
        }
        if (PlainText.isBroken(text)) {
            refuse(field, "control-character");
            return null;
        }
        if (Spelling.isFailedFormula(text)) {
            refuse(field, "import-error-formula-mend-spreadsheet", text);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    public LocalDate date(String field) {
        LocalDate date = optionalDate(field);
        if (date == null) {
            refuseOnce(field, "missing");
        }
        return date == null ? PlainDate.EARLIEST : date;
    }

    public @Nullable LocalDate optionalDate(String field) {
        return read(field, 40, text -> {
            LocalDate date = formats.date(text);
            if (!PlainDate.isPossible(date)) {
                throw new NotRead("import-cannot-meant-dates-from", date);
            }
            return date;
        });
    }

    /** An amount above zero in the currency of field {@code currency}, or in the given one when that is empty. */
    public Money amount(String field, String currencyByDefault) {
        Money amount = money(field, currencyByDefault);
        if (!amount.isPositive() && errors.stream().noneMatch(e -> e.field().equals(field))) {
            refuse(field, "import-not-above-zero-what", amount.amount().toPlainString());
        }
        return amount;
    }

    /** As {@link #amount}, but may be below zero. */
    public Money signedAmount(String field, String currencyByDefault) {
        Money amount = money(field, currencyByDefault);
        if (amount.amount().signum() == 0
                && errors.stream().noneMatch(e -> e.field().equals(field))) {
            refuse(field, "import-zero-leave-out-what");
        }
        return amount;
    }

    /** As {@link #signedAmount}, but may be zero. */
    public Money signedOrZero(String field, String currencyByDefault) {
        return money(field, currencyByDefault);
    }

    /** As {@link #amount}, but may be zero. */
    public Money amountOrZero(String field, String currencyByDefault) {
        Money amount = money(field, currencyByDefault);
        if (amount.amount().signum() < 0) {
            refuse(field, "import-below-zero", amount.amount().toPlainString());
        }
        return amount;
    }

    private Money money(String field, String currencyByDefault) {
        String written = read("currency", 20, Fields::currency);
        String currency = written == null ? currencyByDefault : written;
        BigDecimal number = read(field, 60, text -> checked(formats.number(text), currency));
        if (number == null) {
            refuseOnce(field, "missing");
        }
        return new Money(number == null ? BigDecimal.ZERO : number, currency);
    }

    private static String currency(String text) {
        return Amounts.currency(text).orElseThrow(() -> new NotRead("import-no-currency-write-iso", text));
    }

    private static BigDecimal checked(BigDecimal number, String currency) {
        int decimals = Amounts.decimals(number);
        int possible = Amounts.decimals(currency);
        if (decimals > possible) {
            throw new NotRead("import-has-decimals-can-recorded", number.toPlainString(), decimals, possible, currency);
        }
        if (Amounts.isTooLarge(number)) {
            throw new NotRead("import-more-than", number.toPlainString(), Amounts.MOST.toPlainString());
        }
        return number;
    }

    /** A currency's code; the other one when the cell is empty. */
    public String currency(String field, String otherwise) {
        String written = read(field, 20, Fields::currency);
        return written == null ? otherwise : written;
    }

    /** A number as it is written. */
    public BigDecimal decimal(String field) {
        BigDecimal number = read(field, 60, formats::number);
        if (number == null) {
            refuseOnce(field, "missing");
        }
        return number == null ? BigDecimal.ZERO : number;
    }

    /** Several values in one cell, with comma, semicolon or 、 between them. */
    public List<String> list(String field, int longest) {
        String text = optionalText(field, longest);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[,;，；、\\s]+"))
                        .map(s -> plainNumber(field, s))
                        .filter(s -> !s.isEmpty())
                        .distinct()
                        .toList();
    }

    /** @return null when empty or refused; the reader's {@link NotRead} is the reason */
    public <T> @Nullable T read(String field, int longest, Function<String, T> reader) {
        String text = optionalText(field, longest);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (NotRead e) {
            refuse(field, e.why());
            return null;
        } catch (IllegalArgumentException e) {
            refuse(field, "unreadable", PlainNumber.shown(text));
            return null;
        }
    }
}
