package org.huikuan.runs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceSizeTest {

    @ParameterizedTest
    @CsvSource({"0, 2, 50", "10, 2, 50", "401, 2, 51", "4000, 2, 500", "4000, 4, 250", "100000, 8, 500"})
    void givesEachCoreAFewSlicesOfBearableSize(long accounts, int cores, int size) {
        assertThat(SliceSize.of(accounts, cores)).isEqualTo(size);
    }
}
