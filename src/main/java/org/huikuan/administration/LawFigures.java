package org.huikuan.administration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.calendar.TermUnit;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.law.Citation;
import org.jspecify.annotations.Nullable;

/** Figures of the law by date: the loan prime rate and statutory periods, each with its source and who confirmed it. */
public interface LawFigures {

    /** A rate in force from a day, percent a year. */
    record PrimeRate(
            LocalDate from,
            BigDecimal percent,
            @Nullable String source,
            @Nullable String confirmedBy) {}

    /** A statutory period as it is valid from a day. */
    record Period(
            String code,
            LocalDate from,
            int amount,
            TermUnit unit,
            String article,
            String whatZh,
            String whatEn,
            @Nullable String source,
            @Nullable String confirmedBy) {

        /** The article, for a reader. */
        public Sentence cited() {
            return Citation.said(article);
        }

        /** The same period as another day's law has it. */
        Period as(LocalDate day, int so, String by, @Nullable String from, @Nullable String confirmed) {
            return new Period(code, day, so, unit, by, whatZh, whatEn, from, confirmed);
        }
    }

    /** The newest first. */
    List<PrimeRate> rates();

    /** By code, then by day. */
    List<Period> periods();

    /** Adds the rate, or replaces that of its day; whether it may be, {@link LawSettings} asks. */
    void save(PrimeRate rate);

    /** Writes amount, article, source and who confirmed it over the period, or adds it as valid from a new day. */
    void save(Period period);
}
