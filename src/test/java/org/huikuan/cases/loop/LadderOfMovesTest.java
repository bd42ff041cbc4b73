package org.huikuan.cases.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.huikuan.cases.Stage;
import org.huikuan.cases.ladder.Ladder;
import org.huikuan.cases.ladder.LadderRule;
import org.huikuan.cases.ladder.Step;
import org.huikuan.cases.strategies.Artefact;
import org.huikuan.cases.strategies.Rung;
import org.huikuan.model.TablesOfFiles;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.TableBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whatever happens to a case, the shipped move table leads it up the ladder by the six rules (reference 2.2). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LadderOfMovesTest {

    private static final int HISTORIES = 150;
    private static final int REST = 3;
    private static final int MOST_SKIPPED = 1;
    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

    private final List<Taken> steps = new ArrayList<>();

    /** @param decided the day of the decision; @param before the day on which the case came to where it stood */
    private record Taken(Step step, LocalDate decided, LocalDate before, Answer<Moves.To> answer) {}

    @BeforeAll
    void randomHistories() {
        TablesOfFiles tables = new TablesOfFiles();
        for (int seed = 1; seed <= HISTORIES; seed++) {
            history(new Random(seed), tables);
        }
    }

    @Test
    void manyStepsOfEveryKindWereTaken() {
        assertThat(steps).hasSizeGreaterThan(HISTORIES);
        assertThat(steps).extracting(t -> t.step().to()).contains(Stage.VISIT, Stage.LEGAL_ACTION);
        assertThat(steps).anyMatch(t -> t.step().isJump());
    }

    @Test
    void everyStepKeepsTheRules() {
        assertThat(steps).allSatisfy(t -> assertThat(Ladder.against(t.step(), MOST_SKIPPED))
                .as(t.toString())
                .isEmpty());
    }

    @Test
    void noRungIsSkippedWithoutASentence() {
        assertThat(steps)
                .filteredOn(t -> !Ladder.skipped(t.step().from(), t.step().to()).isEmpty())
                .isNotEmpty()
                .allSatisfy(t -> {
                    assertThat(t.answer().becauseZh()).isNotBlank();
                    assertThat(t.answer().becauseEn()).isNotBlank();
                });
    }

    @Test
    void theDayThatIsAnnouncedIsNeverBeforeTheDecision() {
        assertThat(steps).allSatisfy(t -> assertThat(t.step().on()).isAfterOrEqualTo(t.decided()));
    }

    @Test
    void noStepLeadsDown() {
        assertThat(steps).allMatch(t -> t.step().to().compareTo(t.step().from()) > 0);
    }

    @Test
    void aStepThatKeepsNothingIsFoundRuleByRule() {
        LocalDate day = LocalDate.of(2026, 3, 16);
        assertThat(against(Stage.REMINDER_CALL, Stage.VISIT, day.plusDays(1), day, day))
                .containsExactly(LadderRule.ANNOUNCED);
        assertThat(against(Stage.REMINDER_CALL, Stage.COMMERCIAL_RECOVERY, null, day, day))
                .containsExactly(LadderRule.IN_TURN);
        assertThat(against(Stage.VISIT, Stage.REMINDER_CALL, null, day, day)).containsExactly(LadderRule.NO_STEP_DOWN);
        assertThat(against(Stage.REMINDER_CALL, Stage.VISIT, null, day, day.plusDays(1)))
                .containsExactly(LadderRule.REST);
        assertThat(Ladder.against(
                        new Step(Stage.VISIT, Stage.MANAGER_VISIT, null, day, day, false, false, false, false),
                        MOST_SKIPPED))
                .containsExactly(LadderRule.DISPUTE_PARKED, LadderRule.EVIDENCE);
        assertThat(Ladder.skipped(Stage.REMINDER_CALL, Stage.LEGAL_ACTION))
                .containsExactly(Rung.PL_04, Rung.PL_05, Rung.PL_06, Rung.PL_07);
        assertThat(Ladder.skipped(Stage.REMINDER_CALL, Stage.VISIT)).isEmpty();
    }

    private static Set<LadderRule> against(
            Stage from, Stage to, @Nullable LocalDate announced, LocalDate on, LocalDate rested) {
        return Ladder.against(new Step(from, to, announced, on, rested, false, false, true, true), MOST_SKIPPED);
    }

    private void history(Random random, TablesOfFiles tables) {
        Stage stage = Stage.REMINDER_CALL;
        LocalDate since = DUE.plusDays(1 + random.nextInt(40));
        LocalDate today = since;
        @Nullable LocalDate announced = null;
        int broken = 0;
        long amount = List.of(400L, 4_000L, 20_000L, 60_000L, 900_000L).get(random.nextInt(5));
        for (int i = 0; i < 12; i++) {
            StageEnd end = end(random, stage);
            // a promise is judged after its day and its tolerance
            today = end == StageEnd.BROKEN
                    ? workingDay(today, REST + random.nextInt(5))
                    : today.plusDays(random.nextInt(12));
            broken += end == StageEnd.BROKEN ? 1 : 0;
            Answer<Moves.To> answer = tables.ask(
                    Moves.TABLE,
                    new Moves.Ended(stage, end, late(today), amount, broken, limitation(random), artefact(random)),
                    Map.of("currency", "CNY", "money", "CNY " + amount),
                    TableBook.NEWEST);
            LocalDate on = entering(answer.out(), today);
            Stage to = answer.out().to();
            if (to != stage) {
                boolean isJump = answer.out().move() == MoveKind.JUMP;
                LocalDate rested = workingDay(since, REST);
                Step step = new Step(stage, to, announced, on, rested, isJump, false, true, true);
                steps.add(new Taken(step, today, since, answer));
                stage = to;
                since = on;
            }
            // what is announced begins on its day, and nothing is decided before
            announced = on.isAfter(today) && to == stage ? on : null;
            today = on;
        }
    }

    /** As the cases enter a stage. */
    private static LocalDate entering(Moves.To to, LocalDate today) {
        LocalDate after = workingDay(today, to.workingDays());
        LocalDate day = today.plusDays(to.fromDay() - late(today));
        return day.isAfter(after) ? workingDay(day.minusDays(1), 1) : after;
    }

    private static StageEnd end(Random random, Stage stage) {
        StageEnd end = StageEnd.values()[random.nextInt(3)];
        return end == StageEnd.STAY_OVER && stage.compareTo(Stage.COMMERCIAL_RECOVERY) >= 0 ? StageEnd.EXHAUSTED : end;
    }

    private static long limitation(Random random) {
        return random.nextInt(10) > 0 ? LimitationDays.NONE_RUNS : random.nextInt(120) - 5;
    }

    private static @Nullable Artefact artefact(Random random) {
        return random.nextBoolean() ? null : Artefact.values()[random.nextInt(Artefact.values().length)];
    }

    private static int late(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(DUE, today);
    }

    /** The n-th day after it that is neither Saturday nor Sunday. */
    private static LocalDate workingDay(LocalDate day, int n) {
        LocalDate on = day;
        for (int i = 0; i < n; i++) {
            on = on.plusDays(1);
            while (on.getDayOfWeek() == DayOfWeek.SATURDAY || on.getDayOfWeek() == DayOfWeek.SUNDAY) {
                on = on.plusDays(1);
            }
        }
        return on;
    }
}
