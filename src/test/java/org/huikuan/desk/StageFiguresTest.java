package org.huikuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.desk.StageFigures.Due;
import org.huikuan.ledger.AgeClass;
import org.junit.jupiter.api.Test;

class StageFiguresTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-16");
    private static final List<AgeClass> CLASSES = List.of(
            new AgeClass("G1", 1, "1–30天", "1–30 days", "1–30天", "1–30 days"),
            new AgeClass("G2", 31, "31–60天", "31–60 days", "31–60天", "31–60 days"),
            new AgeClass("G6", 61, "60天以上", "over 60 days", "60天以上", "over 60 days"));

    @Test
    void countsEachStageByTheAgeOfItsDrivingItems() {
        List<Due> due = List.of(
                new Due("reminder-call", TODAY.minusDays(1), 3),
                new Due("reminder-call", TODAY.minusDays(30), 4),
                new Due("reminder-call", TODAY.minusDays(31), 5),
                new Due("visit", TODAY.minusDays(900), 7));

        assertThat(StageFigures.sort(due, CLASSES, TODAY))
                .containsEntry("reminder-call", new long[] {7, 5, 0})
                .containsEntry("visit", new long[] {0, 0, 7});
    }

    @Test
    void whatHasNoDrivingItemYetCountsAsTheYoungest() {
        assertThat(StageFigures.sort(List.of(new Due("visit", null, 2)), CLASSES, TODAY))
                .containsEntry("visit", new long[] {2, 0, 0});
    }
}
