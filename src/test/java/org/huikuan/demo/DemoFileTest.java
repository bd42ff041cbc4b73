package org.huikuan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemoFileTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void countsItsDatesFromToday() {
        assertThat(DemoFile.dated("K1,A-1,D-12,D+20,5.00,CNY", MONDAY))
                .isEqualTo("K1,A-1,2026-02-18,2026-03-22,5.00,CNY");
    }

    @Test
    void leavesOtherCellsAlone() {
        assertThat(DemoFile.dated("CD-12,D-12x,D-1,x", MONDAY)).isEqualTo("CD-12,D-12x,2026-03-01,x");
    }
}
