package org.huikuan.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/** A rule as a person wrote it, checked; every wrong field is told. */
final class WrittenRule {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private final FormInput words;
    private final List<Wrong> wrongs = new ArrayList<>();

    private WrittenRule(Map<String, ? extends @Nullable Object> values) {
        this.words = new FormInput(values);
    }

    /** @throws WrongInput naming every wrong field */
    static Rule read(
            Map<String, ? extends @Nullable Object> values, PortfolioPeople.Known known, Set<String> creditors) {
        return new WrittenRule(values).rule(known, creditors);
    }

    private Rule rule(PortfolioPeople.Known known, Set<String> creditors) {
        String creditor = text("creditor", 40);
        if (creditor != null && !creditors.contains(creditor)) {
            wrongs.add(Wrong.of("creditor", Refusal.NO_CREDITOR, creditor));
        }
        String country = upper(text("country", 2));
        if (country != null && !COUNTRIES.contains(country)) {
            wrongs.add(Wrong.of("country", Refusal.NO_COUNTRY, country));
        }
        String language = text("language", 5);
        if (language != null && !LANGUAGES.contains(language)) {
            wrongs.add(Wrong.of("language", Refusal.NO_LANGUAGE, language));
        }
        BigDecimal from = amount("amountFrom");
        BigDecimal below = amount("amountBelow");
        if (from != null && below != null && below.compareTo(from) <= 0) {
            wrongs.add(Wrong.of("amountBelow", Refusal.BACKWARDS));
        }
        String first = text("customerFrom", 60);
        String last = text("customerTo", 60);
        if (first != null && last != null && last.compareTo(first) < 0) {
            wrongs.add(Wrong.of("customerTo", Refusal.BACKWARDS));
        }
        String prefix = text("addressPrefix", 100);
        String team = text("team", 40);
        String collector = text("collector", 64);
        if (team == null) {
            wrongs.add(Wrong.of("team", Refusal.MISSING));
        }
        known.refuse(team, collector).ifPresent(wrongs::add);
        words.check();
        if (!wrongs.isEmpty()) {
            throw new WrongInput(wrongs);
        }
        return new Rule(
                0,
                0,
                creditor,
                country,
                prefix,
                from,
                below,
                first,
                last,
                language,
                Objects.requireNonNull(team),
                collector);
    }

    private @Nullable String text(String field, int most) {
        String text = words.text(field, 10_000);
        if (text != null && text.length() > most) {
            wrongs.add(Wrong.of(field, Refusal.TOO_LONG, String.valueOf(most)));
            return null;
        }
        return text;
    }

    private @Nullable BigDecimal amount(String field) {
        return Filter.amount(field, text(field, 30), wrongs);
    }

    private static @Nullable String upper(@Nullable String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }
}
