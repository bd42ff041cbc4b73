package org.huikuan.administration;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.LetterMode;
import org.huikuan.ledger.Terms;
import org.huikuan.ledger.contracts.SizeClass;
import org.huikuan.shared.Amounts;
import org.jspecify.annotations.Nullable;

/** Reads the form of a creditor. */
final class CreditorForm {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    private final Entry entry;

    CreditorForm(Map<String, String> fields) {
        this.entry = new Entry(fields);
    }

    /**
     * What the form says.
     *
     * @param before null: a new creditor
     * @param hasLedger whether the currency must stay as it is
     */
    CreditorProfile read(@Nullable CreditorProfile before, boolean hasLedger, Predicate<String> isTeam) {
        String code = before == null
                ? entry.matching("code", 40, CODE, "no-code")
                : before.creditor().code();
        String currency = currency();
        if (before != null && hasLedger && !before.creditor().currency().equals(currency)) {
            entry.wrong("currency", "currency-stays");
        }
        if (before != null && before.isDefault() && !entry.ticked("isDefault")) {
            entry.wrong("isDefault", "needs-default");
        }
        String team = entry.required("defaultTeam", 40);
        if (!team.isEmpty() && !isTeam.test(team)) {
            entry.wrong("defaultTeam", "unknown");
        }
        Creditor creditor = new Creditor(
                before == null ? 0 : before.creditor().id(),
                code,
                entry.required("name", 200),
                entry.wordOf("country", COUNTRIES),
                zone(),
                currency,
                terms(),
                entry.amount("settleTolerance"),
                letters(),
                entry.ticked("thankYou"),
                entry.number("runHour", 0, 23),
                team,
                entry.ticked("restDaysExtend"),
                entry.text("ledgerDays", 3) == null ? null : entry.number("ledgerDays", 1, 365));
        return new CreditorProfile(
                creditor,
                size(),
                entry.ticked("isDefault"),
                backlog(),
                new LetterheadForm(entry, creditor.country(), before == null ? null : before.letterhead()).read(),
                entry.mail("mailFrom"));
    }

    private CreditorProfile.Backlog backlog() {
        return new CreditorProfile.Backlog(
                entry.number("backlogAfterDays", 0, 3650), entry.number("backlogPortion", 0, 1000));
    }

    /** @throws org.huikuan.shared.BadInput naming every field that was wrong */
    void check() {
        entry.check();
    }

    private LetterMode letters() {
        LetterMode letters = entry.oneOf("letters", EnumSet.allOf(LetterMode.class));
        return letters == null ? LetterMode.OFF : letters;
    }

    private @Nullable SizeClass size() {
        return entry.text("sizeClass", 10) == null ? null : entry.oneOf("sizeClass", SizeClass.OF_CREDITORS);
    }

    private String currency() {
        String code = entry.required("currency", 3);
        return Amounts.currency(code.isEmpty() ? "CNY" : code).orElseGet(() -> {
            entry.wrong("currency", "unknown");
            return "CNY";
        });
    }

    private ZoneId zone() {
        String zone = entry.required("zone", 60);
        try {
            return zone.isEmpty() ? ZoneId.of("UTC") : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            entry.wrong("zone", "unknown");
            return ZoneId.of("UTC");
        }
    }

    private Terms terms() {
        String words = entry.required("terms", 20);
        try {
            return words.isEmpty() ? new Terms(false, 0) : Terms.standing(words);
        } catch (IllegalArgumentException unknown) {
            entry.wrong("terms", "no-terms");
            return new Terms(false, 0);
        }
    }
}
