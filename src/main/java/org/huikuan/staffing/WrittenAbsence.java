package org.huikuan.staffing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.huikuan.shared.input.FormInput;
import org.huikuan.shared.input.NoDate;
import org.huikuan.shared.input.PlainDate;
import org.huikuan.staffing.WrongAbsence.Finds;
import org.huikuan.staffing.WrongAbsence.What;
import org.jspecify.annotations.Nullable;

/** An absence as a person wrote it; every wrong field is told. */
final class WrittenAbsence {

    private final FormInput words;
    private final Collectors collectors;
    private final Finds wrong = new Finds();

    private WrittenAbsence(Map<String, ? extends @Nullable Object> values, Collectors collectors) {
        this.words = new FormInput(values);
        this.collectors = collectors;
    }

    /** @throws WrongAbsence naming every wrong field */
    static Absence read(Map<String, ? extends @Nullable Object> values, Collectors collectors, LocalDate today) {
        return new WrittenAbsence(values, collectors).absence(today);
    }

    private Absence absence(LocalDate today) {
        String collector = person("collector");
        String substitute = person("substitute");
        if (substitute != null && collectors.isLocked(substitute)) {
            wrong.add("substitute", What.LOCKED, substitute);
        }
        LocalDate from = date("from");
        LocalDate until = date("until");
        String reason = words.text("reason", 10_000);
        if (reason != null && reason.length() > 500) {
            wrong.add("reason", What.TOO_LONG);
        }
        if (collector != null && collector.equals(substitute)) {
            wrong.add("substitute", What.THEMSELVES);
        }
        if (from != null && until != null && until.isBefore(from)) {
            wrong.add("until", What.BACKWARDS, until.toString(), from.toString());
        } else if (until != null && until.isBefore(today)) {
            wrong.add("until", What.PAST, until.toString(), today.toString());
        }
        wrong.check();
        return new Absence(
                0,
                Objects.requireNonNull(collector),
                Objects.requireNonNull(substitute),
                Objects.requireNonNull(from),
                Objects.requireNonNull(until),
                reason);
    }

    private @Nullable String person(String field) {
        String name = words.text(field, 10_000);
        if (name == null) {
            wrong.add(field, What.MISSING);
        } else if (name.length() > 64 || !collectors.exists(name)) {
            wrong.add(field, What.NOBODY, name.length() > 64 ? name.substring(0, 64) : name);
            return null;
        }
        return name;
    }

    private @Nullable LocalDate date(String field) {
        String text = words.text(field, 10_000);
        if (text == null) {
            wrong.add(field, What.MISSING);
            return null;
        }
        try {
            return PlainDate.of(text);
        } catch (NoDate noDate) {
            wrong.add(field, What.NO_DATE, text.length() > 40 ? text.substring(0, 40) : text);
            return null;
        }
    }
}
