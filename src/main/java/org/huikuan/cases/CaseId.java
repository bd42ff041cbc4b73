package org.huikuan.cases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.shared.NotFound;

/**
 * The number of a case as people and the engine write it: {@code C} and at least seven digits of its row's id.
 * It is the business key of the case's process.
 */
public record CaseId(long value) {

    private static final Pattern NUMBER = Pattern.compile("C(\\d{7,18})");

    /** @throws NotFound when the words are not a case number */
    public static CaseId of(String number) {
        return parse(number)
                .orElseThrow(() -> new NotFound(
                        "no-case-number", "no case '" + number + "'; a case number reads C0000123", number));
    }

    public static Optional<CaseId> parse(String number) {
        Matcher m = NUMBER.matcher(number);
        return m.matches() ? Optional.of(new CaseId(Long.parseLong(m.group(1)))) : Optional.empty();
    }

    public String number() {
        return String.format(java.util.Locale.ROOT, "C%07d", value);
    }

    @Override
    public String toString() {
        return number();
    }
}
