package org.huikuan.administration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huikuan.shared.Amounts;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Code;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.input.MailAddress;
import org.huikuan.shared.input.NoNumber;
import org.huikuan.shared.input.PlainNumber;
import org.huikuan.shared.input.PlainText;
import org.huikuan.shared.input.TakenOut;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a page's form. Reasons are codes of {@code settings.wrong.<code>}, so that the page says them at the
 * field in the reader's language; all mistakes are told at once.
 */
final class Entry {

    private final Map<String, String> fields;
    private final List<FieldError> errors = new ArrayList<>();

    Entry(Map<String, String> fields) {
        this.fields = fields;
        TakenOut.of(fields).forEach(e -> wrong(e.field(), TakenOut.KEY));
    }

    /** The field's text without blanks around it; null when there is none. */
    @Nullable
    String text(String field, int most) {
        String text = fields.getOrDefault(field, "").strip();
        if (text.length() > most) {
            wrong(field, "too-long");
        }
        if (PlainText.isBroken(text)) {
            wrong(field, "control-character");
        }
        return text.isEmpty() ? null : text;
    }

    String required(String field, int most) {
        String text = text(field, most);
        if (text == null) {
            wrong(field, "missing");
            return "";
        }
        return text;
    }

    String matching(String field, int most, Pattern pattern, String otherwise) {
        String text = required(field, most);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            wrong(field, otherwise);
        }
        return text;
    }

    @Nullable
    String mail(String field) {
        String text = text(field, 254);
        if (text != null && !MailAddress.isOne(text)) {
            wrong(field, "no-mail");
        }
        return text;
    }

    String wordOf(String field, Set<String> words) {
        String text = required(field, 60);
        if (!text.isEmpty() && !words.contains(text)) {
            wrong(field, "unknown");
        }
        return text;
    }

    /** The word of a list; null when there is none or it is not among those. */
    <E extends Enum<E> & Code> @Nullable E oneOf(String field, Set<E> among) {
        String text = required(field, 60);
        Optional<E> found = among.stream().filter(e -> e.code().equals(text)).findFirst();
        if (!text.isEmpty() && found.isEmpty()) {
            wrong(field, "unknown");
        }
        return found.orElse(null);
    }

    boolean ticked(String field) {
        return "true".equals(fields.get(field));
    }

    /** Not below zero, at most two decimals. */
    BigDecimal amount(String field) {
        String text = required(field, 20);
        try {
            BigDecimal amount = PlainNumber.of(text.isEmpty() ? "0" : text);
            if (amount.signum() < 0 || Amounts.decimals(amount) > Amounts.PLACES || Amounts.isTooLarge(amount)) {
                wrong(field, "no-amount");
                return BigDecimal.ZERO;
            }
            return amount.setScale(Amounts.PLACES);
        } catch (NoNumber noNumber) {
            wrong(field, "no-amount");
            return BigDecimal.ZERO;
        }
    }

    int number(String field, int least, int most) {
        String text = required(field, 10);
        try {
            int number = Integer.parseInt(text.isEmpty() ? String.valueOf(least) : text);
            if (number < least || number > most) {
                wrong(field, "no-number");
            }
            return number;
        } catch (NumberFormatException noNumber) {
            wrong(field, "no-number");
            return least;
        }
    }

    void wrong(String field, String code) {
        errors.add(SettingsWrong.of(field, code));
    }

    boolean isWrong(String field) {
        return errors.stream().anyMatch(e -> e.field().equals(field));
    }

    /** @throws BadInput naming every field that was wrong */
    void check() {
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }
}
