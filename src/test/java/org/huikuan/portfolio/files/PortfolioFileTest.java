package org.huikuan.portfolio.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huikuan.imports.files.BadFile;
import org.huikuan.portfolio.Customer;
import org.huikuan.portfolio.FileEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portfolio goes out as a file and comes back as it was. */
class PortfolioFileTest {

    private static final List<String> HEADINGS = List.of("债权人", "客户编号", "客户名称", "团队", "催收员", "未清金额", "在办案件");
    private static final List<Customer> CUSTOMERS = List.of(
            new Customer(1, "HK", "=K1", "@SUM(1)", "CN", "west", "xia", "C0000001", "visit", List.of()),
            new Customer(2, "HK", "K2", "江海, 纺织", "CN", "default", null, null, null, List.of()));
    private static final List<FileEntry> ENTRIES =
            List.of(new FileEntry(2, "HK", "=K1", "west", "xia"), new FileEntry(3, "HK", "K2", "default", ""));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    void comesBackFromCsvAndXlsxAsItWas() throws IOException {
        assertThat(read(PortfolioFile.csv(HEADINGS, CUSTOMERS))).isEqualTo(ENTRIES);
        assertThat(read(PortfolioFile.xlsx("客户分配", HEADINGS, CUSTOMERS))).isEqualTo(ENTRIES);
    }

    @Test
    void isNoFormulaForASpreadsheet() {
        assertThat(new String(PortfolioFile.csv(HEADINGS, CUSTOMERS), StandardCharsets.UTF_8))
                .contains("\"'=K1\",\"'@SUM(1)\"");
    }

    @Test
    void isReadInTheCharacterSetOfOlderOfficePrograms() throws IOException {
        byte[] gbk = "客户编号;催收员\nK1;wei\n".getBytes(Charset.forName("GBK"));

        assertThat(read(gbk)).containsExactly(new FileEntry(2, "", "K1", "", "wei"));
    }

    @Test
    void saysWhichColumnsItNeeds() {
        assertThatThrownBy(() -> read("customer,name\nK1,x\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("collector (催收员) or team (团队)");
    }

    private List<FileEntry> read(byte[] content) throws IOException {
        Path file = folder.resolve("portfolio");
        Files.write(file, content);
        return PortfolioLines.read(file, "portfolio");
    }
}
