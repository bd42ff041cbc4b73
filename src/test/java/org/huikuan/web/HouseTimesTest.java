package org.huikuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The evening of 1 March 2026 in Greenwich is the morning of 2 March in Shanghai, and pages say so. */
class HouseTimesTest {

    @Test
    void aMomentIsToldInTheHousesTime() {
        HouseTimes times = new HouseTimes(ZoneId.of("Asia/Shanghai"));
        Instant evening = Instant.parse("2026-03-01T17:05:59.123Z");

        assertThat(times.minute(evening)).isEqualTo("2026-03-02 01:05");
        assertThat(times.day(evening)).isEqualTo("2026-03-02");
    }

    @Test
    void noPageCutsAMomentByItself() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates/pages"))) {
            List<Path> cutting = files.filter(Files::isRegularFile)
                    .filter(HouseTimesTest::cuts)
                    .toList();
            assertThat(cutting).as("use times.minute or times.day").isEmpty();
        }
    }

    private static boolean cuts(Path page) {
        try {
            String text = Files.readString(page);
            return text.contains("?string?substring(0, 1") || text.contains("?replace(\"T\", \" \")");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
