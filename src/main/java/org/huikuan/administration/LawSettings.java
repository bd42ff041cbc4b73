package org.huikuan.administration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huikuan.administration.LawFigures.Period;
import org.huikuan.administration.LawFigures.PrimeRate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The loan prime rate and statutory periods as managers and legal staff keep them: from which day, by which source, and
 * who has compared the figure with it. A new law is a new day. The row of a day stands: who has compared it confirms it, and
 * another figure is written over it only as a correction, with what stood there in the journal.
 */
@Service
@Transactional
public class LawSettings {

    private static final SettingArea AREA = SettingArea.LAW;
    private static final Pattern PERCENT = Pattern.compile("\\d{1,2}(\\.\\d{1,3})?");
    private static final int LONGEST = 3650;

    private final LawFigures figures;
    private final SettingsJournal journal;

    LawSettings(LawFigures figures, SettingsJournal journal) {
        this.figures = figures;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<PrimeRate> rates() {
        return figures.rates();
    }

    @Transactional(readOnly = true)
    public List<Period> periods() {
        return figures.periods();
    }

    /** @throws org.huikuan.shared.BadInput naming every field that was wrong */
    public void saveRate(Map<String, String> fields) {
        Entry entry = new Entry(fields);
        LocalDate from = date(entry);
        String percent = entry.matching("percent", 6, PERCENT, "no-percent");
        if (PERCENT.matcher(percent).matches() && new BigDecimal(percent).signum() == 0) {
            entry.wrong("percent", "no-percent");
        }
        String source = entry.required("source", 300);
        String confirmedBy = entry.text("confirmedBy", 200);
        entry.check();
        PrimeRate rate = new PrimeRate(Objects.requireNonNull(from), new BigDecimal(percent), source, confirmedBy);
        PrimeRate before = figures.rates().stream()
                .filter(r -> r.from().equals(rate.from()))
                .findFirst()
                .orElse(null);
        if (before != null && (before.confirmedBy() != null || before.percent().compareTo(rate.percent()) != 0)) {
            askCorrection(entry, words(before), words(rate));
        }
        figures.save(rate);
        journal.record(AREA, "LPR", rate.from().toString(), before == null ? null : words(before), words(rate));
    }

    /** @throws org.huikuan.shared.BadInput naming every field that was wrong */
    public void savePeriod(Map<String, String> fields) {
        Entry entry = new Entry(fields);
        List<Period> known = figures.periods();
        Set<String> codes = known.stream().map(Period::code).collect(Collectors.toCollection(TreeSet::new));
        String code = entry.wordOf("code", codes);
        LocalDate from = date(entry);
        int amount = entry.number("amount", 0, LONGEST);
        String article = entry.required("article", 80);
        String source = entry.text("source", 300);
        String confirmedBy = entry.text("confirmedBy", 200);
        entry.check();
        Period period = known.stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow()
                .as(Objects.requireNonNull(from), amount, article, source, confirmedBy);
        Period before = known.stream()
                .filter(p -> p.code().equals(code) && p.from().equals(from))
                .findFirst()
                .orElse(null);
        if (before != null && (before.confirmedBy() != null || !says(before, amount, article))) {
            askCorrection(entry, words(before), words(period));
        }
        figures.save(period);
        journal.record(AREA, code, period.from().toString(), before == null ? null : words(before), words(period));
    }

    private static boolean says(Period period, int amount, String article) {
        return period.amount() == amount && period.article().equals(article);
    }

    /** What stands is written over only by who says that it is wrong. */
    private static void askCorrection(Entry entry, String before, String now) {
        if (!before.equals(now) && !"true".equals(entry.text("correction", 5))) {
            entry.wrong("from", "row-stands");
            entry.check();
        }
    }

    private static String words(PrimeRate rate) {
        return rate.percent().stripTrailingZeros().toPlainString() + " %" + told(rate.source(), rate.confirmedBy());
    }

    private static String words(Period period) {
        return period.amount() + ", " + period.article() + told(period.source(), period.confirmedBy());
    }

    private static String told(@Nullable String source, @Nullable String by) {
        return (source == null ? "" : ", " + source) + (by == null ? "" : " (" + by + ")");
    }

    private static @Nullable LocalDate date(Entry entry) {
        String text = entry.required("from", 10);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            entry.wrong("from", "no-date");
            return null;
        }
    }
}
