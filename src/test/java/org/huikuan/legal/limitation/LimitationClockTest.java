package org.huikuan.legal.limitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Three years from the day after the due date, through everything that may happen to them. */
class LimitationClockTest {

    /** CC 202: where the month has no such day the period ends on its last day. */
    @Test
    void aPeriodFromThe29thOfFebruaryEndsOnThe28th() {
        assertThat(end("2024-02-29")).isEqualTo("2027-02-28");
        assertThat(end("2025-02-28", demand("2028-02-29"))).isEqualTo("2028-02-28");
        assertThat(end("2025-03-01", demand("2028-02-29"))).isEqualTo("2031-02-28");
    }

    @Test
    void aDemandAfterTheEndStartsNothing() {
        assertThat(end("2019-12-31", demand("2026-12-01"))).isEqualTo("2022-12-31");
    }

    @Test
    void aWeakDemandAfterTheEndGivesNoSecondDateEither() {
        Interruption mail = new Interruption("demand", day("2026-12-01"), "L01", 1);

        assertThat(end("2019-08-01", mail)).isEqualTo("2022-08-01");
        assertThat(limited("2019-08-01", true, mail)).isEqualTo(limited("2019-08-01", false));
    }

    @Test
    void eachDemandInTimeStartsThreeYearsAnew() {
        assertThat(end("2019-12-31", demand("2022-12-31"), demand("2025-06-03")))
                .isEqualTo("2028-06-03");
    }

    @Test
    void aGapBetweenTwoDemandsEndsIt() {
        assertThat(end("2015-01-01", demand("2016-01-01"), demand("2020-01-01")))
                .isEqualTo("2019-01-01");
    }

    @Test
    void afterTheEndOnlyTheDebtorsConsentCounts() {
        Interruption receipt = new Interruption("part-payment", day("2024-02-01"), "R-1", 3);
        Interruption consent = new Interruption("consent", day("2024-03-01"), "signed agreement", 3);
        Interruption signed = new Interruption("promise", day("2024-04-01"), "signed", 3);

        assertThat(end("2019-12-31", receipt)).isEqualTo("2022-12-31");
        assertThat(end("2019-12-31", receipt, consent)).isEqualTo("2027-03-01");
        assertThat(end("2019-12-31", signed)).isEqualTo("2027-04-01");
    }

    @Test
    void noPeriodRunsWhileACourtHasTheSuitAndANewOneBeginsAfterIt() {
        Interruption suit = new Interruption("suit", day("2026-11-20"), "(2026)沪01民初1号", 3);
        Interruption over = new Interruption("suit", day("2026-11-20"), day("2027-02-10"), "(2026)沪01民初1号", 3);

        assertThat(end("2026-06-03", suit)).isNull();
        assertThat(end("2026-06-03", over)).isEqualTo("2030-02-10");
    }

    @Test
    void anObstacleInTheLastSixMonthsLetsThePeriodEndSixMonthsAfterIt() {
        Interruption early = new Interruption("obstacle", day("2020-02-01"), day("2020-05-01"), "封控", 3);
        Interruption late = new Interruption("obstacle", day("2022-10-01"), day("2022-12-15"), "封控", 3);

        assertThat(end("2019-12-31", early)).isEqualTo("2022-12-31");
        assertThat(end("2019-12-31", late)).isEqualTo("2023-06-15");
        assertThat(end("2019-12-31", new Interruption("obstacle", day("2022-10-01"), "封控", 3)))
                .isNull();
    }

    @Test
    void aJudgmentReplacesThePeriodByTheTwoYearsOfEnforcement() {
        LimitationFacts.Item item = new LimitationFacts.Item(1, 7, 9, "A-1", day("2023-12-20"), day("2023-12-20"));
        Judged judged = new Judged(day("2026-12-02"), day("2026-12-12"), false);
        LimitationFacts.Known known = new LimitationFacts.Known(Map.of(), Map.of(7L, judged));

        Limitation.End end = Limitation.end(item, known, periods(), false);

        assertThat(end).isEqualTo(new Limitation.End(LimitationPeriod.ENFORCEMENT, day("2028-12-12")));
    }

    @Test
    void anItemThatFellDueAfterTheJudgmentKeepsItsOwnPeriod() {
        LimitationFacts.Item item = new LimitationFacts.Item(1, 7, 9, "A-1", day("2026-12-20"), day("2026-12-20"));
        Judged judged = new Judged(day("2026-12-02"), day("2026-12-12"), true);
        LimitationFacts.Known known = new LimitationFacts.Known(Map.of(), Map.of(7L, judged));

        assertThat(Limitation.end(item, known, periods(), false).on()).isEqualTo("2029-12-20");
    }

    private static @Nullable LocalDate end(String dueOn, Interruption... events) {
        return limited(dueOn, false, events);
    }

    private static @Nullable LocalDate limited(String dueOn, boolean weakToo, Interruption... events) {
        LimitationFacts.Item item = new LimitationFacts.Item(1, 7, 9, "A-1", day(dueOn), day(dueOn));
        LimitationFacts.Known known = new LimitationFacts.Known(Map.of(1L, List.of(events)), Map.of());
        return Limitation.end(item, known, periods(), weakToo).on();
    }

    private static Limitation.Periods periods() {
        return new Limitation.Periods(day -> day.plusYears(3), day -> day.plusYears(2));
    }

    private static Interruption demand(String on) {
        return new Interruption("demand", day(on), "L06", 3);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
