package org.huikuan.desk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-16");

    private final Remembered<Integer> remembered = new Remembered<>(value -> value > 10);
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void aSmallFigureIsReadAnewEachTime() {
        assertThat(ask(3)).isEqualTo(3);
        assertThat(ask(4)).isEqualTo(4);
        assertThat(reads).hasValue(2);
    }

    @Test
    void aLargeFigureIsRememberedForTheDay() {
        assertThat(ask(11)).isEqualTo(11);
        assertThat(ask(12)).isEqualTo(11);
        assertThat(remembered.of(MONDAY.plusDays(1), () -> 13)).isEqualTo(13);
    }

    private int ask(int value) {
        return remembered.of(MONDAY, () -> {
            reads.incrementAndGet();
            return value;
        });
    }
}
