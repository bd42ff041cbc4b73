package org.huikuan.legal.limitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the limitation clock whatever has happened, in whatever order it was recorded. */
class LimitationClockPropertiesTest {

    private static final LocalDate DUE = LocalDate.parse("2015-06-30");
    private static final LocalDate BASE = DUE.plusYears(3);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingBringsTheEndForward(long seed) {
        List<Interruption> events = events(new Random(seed));

        LocalDate end = end(events);

        if (end != null) {
            assertThat(end).isAfterOrEqualTo(BASE);
        }
        List<Interruption> fewer = events.subList(0, events.isEmpty() ? 0 : events.size() - 1);
        LocalDate before = end(fewer);
        if (before != null && end != null) {
            assertThat(end).as("one event more").isAfterOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterTheEndOnlyConsentChangesAnything(long seed) {
        List<Interruption> events = events(new Random(seed));
        LocalDate end = end(events);
        if (end == null) {
            return;
        }
        List<Interruption> more = new ArrayList<>(events);
        for (LimitationKind kind : LimitationKind.values()) {
            if (kind != LimitationKind.CONSENT && kind != LimitationKind.PROMISE) {
                more.add(new Interruption(kind.code(), end.plusDays(1), "later", 3));
            }
        }
        assertThat(end(more)).isEqualTo(end);

        LocalDate agreed = events.stream()
                .map(Interruption::on)
                .reduce(end, (a, b) -> a.isAfter(b) ? a : b)
                .plusDays(40);
        more.add(new Interruption("consent", agreed, "还款协议", 3));
        assertThat(end(more)).isEqualTo(agreed.plusYears(3));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderInWhichTheyWereRecordedDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Interruption> events = events(random);
        List<Interruption> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);

        assertThat(end(shuffled)).isEqualTo(end(events));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEndIsThreeYearsFromTheDueDateOrFromSomethingThatHappened(long seed) {
        List<Interruption> events = events(new Random(seed));
        LocalDate end = end(events);
        List<LocalDate> possible = new ArrayList<>(List.of(BASE));
        events.forEach(e -> {
            possible.add(e.on().plusYears(3));
            LocalDate until = e.until();
            if (until != null) {
                possible.add(until.plusYears(3));
                possible.add(until.plusMonths(6));
            }
        });

        if (end == null) {
            assertThat(events).anyMatch(e -> e.until() == null);
        } else {
            assertThat(possible).contains(end);
        }
    }

    /** Days that differ, so that their order is that of what happened; the last is the newest. */
    private static List<Interruption> events(Random random) {
        List<Interruption> events = new ArrayList<>();
        LocalDate on = DUE;
        for (int i = 0; i < random.nextInt(8); i++) {
            on = on.plusDays(1 + random.nextInt(700));
            LimitationKind kind = LimitationKind.values()[random.nextInt(LimitationKind.values().length)];
            boolean lasts =
                    kind.effect() == LimitationKind.Effect.PROCEDURE || kind.effect() == LimitationKind.Effect.SUSPENDS;
            LocalDate until = lasts && random.nextInt(10) > 0 ? on.plusDays(random.nextInt(200)) : null;
            events.add(new Interruption(kind.code(), on, until, "e" + i, 2 + random.nextInt(2)));
        }
        return events;
    }

    private static @Nullable LocalDate end(List<Interruption> events) {
        return LimitationClock.end(DUE, events, day -> day.plusYears(3));
    }
}
