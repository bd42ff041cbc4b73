package org.huikuan.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.imports.Workbooks.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huikuan.imports.Workbooks;
import org.huikuan.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files made to fill the memory or to keep a core busy are refused before they do. */
@Timeout(60)
class ImportBombTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    Path folder;

    @Test
    void aCellFarToTheRightIsRefusedBeforeTheRowIsFilledUpToIt() {
        for (String place : List.of("ZZZZZZ2", "FXSHRXX2", "XFD2", "AAAA1", "12")) {
            String far = row(2, "x").replace("r=\"A2\"", "r=\"" + place + "\"");
            refused(Workbooks.book()
                    .sheet("s", "visible", row(1, "customer"), far)
                    .bytes());
        }
    }

    @Test
    void anElementWithHundredsOfThousandsOfAttributesIsRefusedAtOnce() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            attributes.append(" a").append(i).append("=\"&gt;>\"");
        }
        String hostile = "<row r=\"1\"" + attributes + "/>";
        byte[] many = Workbooks.book().sheet("s", "visible", hostile).bytes();
        assertThat(Duration.ofMillis(took(() -> refused(many)))).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void linesOfMillionsOfSeparatorsColumnsOrCharactersAreRefused() {
        refused((",".repeat(5_000_000) + "\n").getBytes(StandardCharsets.UTF_8));
        refused(("h,".repeat(2_000_000) + "\n").getBytes(StandardCharsets.UTF_8));
        refused(("customer,name\n\"C1,x\n" + "y,z\n".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8));
        refused(("customer,name\nC1," + "y".repeat(3_000_000) + "\n").getBytes(StandardCharsets.UTF_8));
        refused(("customer,name\nC1,x" + ",".repeat(20_000_000) + "\n").getBytes(StandardCharsets.UTF_8));
        refused(("customer,name\n" + "\n".repeat(1_100_000)).getBytes(StandardCharsets.UTF_8));
        refused("customer\n".repeat(1_200).replace("\n", ",").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatTakesTooLongIsRefusedBeforeAnythingIsRecorded() {
        long[] now = {0};
        ReadingTime time = new ReadingTime(() -> now[0]);
        time.check(1);
        now[0] = Duration.ofMinutes(4).toNanos();
        assertThatThrownBy(() -> {
                    for (long line = 2; line < 2_000; line++) {
                        time.check(line);
                    }
                })
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("3 minutes");
    }

    @Test
    void anUnclosedQuotationMarkIsToldWithTheLineWhereItOpens() {
        byte[] text = ("customer,name\nC0,a\n\"C1,x\n" + "y,z\n".repeat(500_000)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> lines(text))
                .isInstanceOf(BadFile.class)
                .satisfies(e -> assertThat(((BadFile) e).line()).isEqualTo(3));
    }

    private void refused(byte[] content) {
        assertThatThrownBy(() -> lines(content)).isInstanceOf(BadInput.class);
    }

    /** As the portfolio's file is read, with the same reader as the imports. */
    private List<FileLines.Line> lines(byte[] content) {
        try {
            Path file = Files.write(folder.resolve("file"), content);
            List<FileLines.Line> lines = FileLines.read(file, "file", 100);
            if (lines.isEmpty()) {
                throw new BadFile("empty");
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long took(ThrowingCallable work) {
        long before = System.nanoTime();
        try {
            work.call();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        return (System.nanoTime() - before) / 1_000_000;
    }
}
