package org.huikuan.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

/** The workbook as bytes: it leaves while it is written. */
class XlsxExportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void sendsTheFirstRowsBeforeItReadsTheLast() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        CountedBytes out = new CountedBytes();
        long[] sentInTheMiddle = {0};
        Listing list = new Listing(
                "list",
                "",
                DAY,
                List.of(ExportColumn.text("case", 10), ExportColumn.amount("open"), ExportColumn.date("dueOn")),
                100_000,
                row -> {
                    for (int i = 0; i < 100_000; i++) {
                        if (i == 50_000) {
                            sentInTheMiddle[0] = out.bytes;
                        }
                        row.accept(List.of("name " + i * 7919L, new BigDecimal(i + ".25"), DAY.plusDays(i % 900)));
                    }
                });

        new XlsxExport(new ExportWords(messages, String::valueOf)).write(out, List.of(list));

        assertThat(sentInTheMiddle[0]).isBetween(out.bytes * 2 / 5, out.bytes * 3 / 5);
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+86, '''+86'", "-5, '''-5'", "@a, '''@a'", "a=b, a=b", "'', ''"})
    void putsAnApostropheBeforeWhatMightBeAFormula(String text, String written) {
        assertThat(Cells.harmless(text)).isEqualTo(written);
    }

    @Test
    void leavesOutWhatNoFileMayHold() {
        assertThat(Cells.harmless("\tx")).isEqualTo("'\tx");
        assertThat(Cells.harmless("\u0000\u0007=x\uFFFF")).isEqualTo("'=x");
        assertThat(Cells.harmless("示例😀")).isEqualTo("示例😀");
    }

    private static final class CountedBytes extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes += len;
        }
    }
}
