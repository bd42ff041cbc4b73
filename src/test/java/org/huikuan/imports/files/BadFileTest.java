package org.huikuan.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huikuan.imports.ImportDesk;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.ImportReport;
import org.huikuan.imports.RejectedLine;
import org.huikuan.imports.mapping.Mapping;
import org.huikuan.testing.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that nobody should send, and what is said about them; nothing of a file that is broken as a whole is taken. */
class BadFileTest {

    private static final String HEADER = "customer,number,issuedOn,dueOn,amount,currency\n";
    private static final String GOOD = "C1,I1,2026-01-05,2026-02-04,100.00,CNY\n";

    private HikariDataSource database;
    private ImportDesk imports;

    @BeforeEach
    void open() {
        database = Databases.h2();
        imports = new ImportDesk(database);
        imports.customers("C1");
    }

    @AfterEach
    void close() {
        assertThat(imports.desk.contradictions()).isEmpty();
        database.close();
    }

    @Test
    void refusesAnEmptyFileAndOneWithoutLines() {
        refused("", "empty");
        refused("\n\n \n", "no header");
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        refused("customer,date,total\nC1,2026-01-05,5\n", "number (发票号)", "amount (金额)", "'total'");
        refused("customer,number,发票号,issuedOn,amount\n", "both mean number");
    }

    @Test
    void refusesQuotesThatAreNeverClosedNamingTheLine() {
        BadFile bad = refused(HEADER + GOOD + "\"C1,I2,2026-01-05,2026-02-04,1.00,CNY\nC1,I3", "quotation marks");
        assertThat(bad.line()).isEqualTo(3);
        refused(HEADER + "\"C1\"x,I2,2026-01-05,,1.00,CNY\n", "quotation marks");
        assertThat(imports.desk
                        .jdbc
                        .sql("select count(*) from huikuan.invoice")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesNulAndBytesOfAnotherCharacterSet() {
        assertThat(refused(HEADER + GOOD + "C1,I\0,2026-01-05,,1,CNY\n", "NUL").line())
                .isEqualTo(3);
        byte[] latin =
                "customer,number,issuedOn,amount\nMüller Öl AG,I1,2026-01-05,1\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> load(latin)).isInstanceOf(BadFile.class).hasMessageContaining("neither UTF-8 nor GBK");
    }

    @Test
    void refusesGbkThatAMappingCallsUtf8() {
        imports.mappings.save(new Mapping("erp", "ERP", "UTF-8", null, null, null, false, Map.of()));
        byte[] gbk = ("客户编号,发票号,开票日期,金额\n客户一,票一,2026-01-05,1\n").getBytes(Charset.forName("GBK"));
        assertThatThrownBy(() -> imports.load(ImportKind.INVOICES, "erp", null, imports.bytes(gbk)))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("no UTF-8");
        assertThat(load(gbk).rejected()).singleElement().satisfies(r -> assertThat(r.reason())
                .contains("客户一"));
    }

    @Test
    void rejectsACellOfTwoHundredThousandCharactersAndTakesTheRest() {
        ImportReport report = load((HEADER + "C1," + "x".repeat(200_000) + ",2026-01-05,,1.00,CNY\n" + GOOD)
                .getBytes(StandardCharsets.UTF_8));
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.rejected()).singleElement().satisfies(r -> {
            assertThat(r.line()).isEqualTo(2);
            assertThat(r.reason()).contains("200000 characters").hasSizeLessThan(500);
        });
    }

    @Test
    void countsPhysicalLinesThroughCellsWithLineBreaks() {
        ImportReport report = imports.load(
                ImportKind.CUSTOMERS,
                "customer,name,address",
                "C5,\"a\",\"one\ntwo\nthree\"",
                "C6,\"a\",\"x\ny\"",
                "C7,,z");
        assertThat(report.rejected()).singleElement().satisfies(r -> assertThat(r.line())
                .isEqualTo(7));
    }

    @Test
    void rejectsWhatLooksLikeNoDateOrNumber() {
        String[] dates = {"2026-02-30", "30.01.2026", "01/02/2026", "2026-13-01", "20260230", "2026-1", "1926-01-01"};
        for (String date : dates) {
            assertThat(reason("C1,X," + date + ",,1,CNY")).as(date).startsWith("issuedOn");
        }
        String[] amounts = {
            "1.234", "\"1,234\"", "1e5", "NaN", "0", "-1", "1.", "￥5", "\"1.234,56\"", "12345678901234567", "٣"
        };
        for (String amount : amounts) {
            assertThat(reason("C1,X,2026-01-05,," + amount + ",CNY")).as(amount).startsWith("amount");
        }
        assertThat(reason("C1,X,2026-01-05,,10.50,JPY")).startsWith("amount").contains("decimals");
        assertThat(reason("C1,X,2026-01-05,,10,EURO")).startsWith("currency");
    }

    @Test
    void readsAWorkbookWithDatesNumbersAndStoredFormulaValues() throws IOException {
        ImportReport report = load(workbook((book, sheet) -> {
            String[] headings = {"客户编号", "发票号", "开票日期", "到期日", "金额"};
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            sheet.value(1, 0, "C1");
            sheet.value(1, 1, 1001);
            sheet.value(1, 2, java.time.LocalDate.of(2026, 1, 5));
            sheet.value(1, 3, "2026-02-04");
            sheet.value(1, 4, 0.1 + 0.2);
            sheet.value(3, 0, "C1");
            sheet.value(3, 1, "1002");
            sheet.value(3, 2, "2026-01-05");
            sheet.formula(3, 4, "1+1");
        }));
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(imports.desk.open("1001")).isEqualTo("0.30");
        assertThat(report.rejected()).singleElement().satisfies(r -> {
            assertThat(r.line()).isEqualTo(4);
            assertThat(r.field()).isEqualTo("amount");
        });
    }

    @Test
    void refusesAWorkbookWithExternalEntities() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            String sheet = "<?xml version=\"1.0\" encoding=\"" + charset.name()
                    + "\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                    + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                    + "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
            byte[] hostile = replacing(smallWorkbook(), "xl/worksheets/sheet1.xml", sheet.getBytes(charset));
            assertThatThrownBy(() -> load(hostile)).isInstanceOf(BadFile.class).hasMessageContaining("document type");
        }
    }

    @Test
    void refusesAZipBombBeforeItUnfolds() throws IOException {
        byte[] bomb = new byte[64 << 20];
        Arrays.fill(bomb, (byte) ' ');
        byte[] hostile = replacing(smallWorkbook(), "xl/worksheets/sheet1.xml", bomb);
        assertThat(hostile.length).isLessThan(200_000);
        assertThatThrownBy(() -> load(hostile)).isInstanceOf(BadFile.class).hasMessageContaining("far more");
    }

    @Test
    void refusesWorkbooksThatAreCutOffOldOrNone() throws IOException {
        byte[] whole = smallWorkbook();
        assertThatThrownBy(() -> load(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("cut off");
        assertThatThrownBy(() -> load(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining(".xlsx");
        assertThatThrownBy(() -> load(replacing(new byte[0], "a.txt", new byte[] {1})))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("no Excel workbook");
        byte[] torn = replacing(
                whole,
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\"><c".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> load(torn)).isInstanceOf(BadFile.class);
    }

    private BadFile refused(String content, String... words) {
        org.assertj.core.api.ThrowableAssert.ThrowingCallable act =
                () -> load(content.getBytes(StandardCharsets.UTF_8));
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(act);
        assertThat(thrown).isInstanceOf(BadFile.class).hasMessageContainingAll(words);
        return (BadFile) thrown;
    }

    private String reason(String line) {
        ImportReport report = load((HEADER + line + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(report.rejected()).as(line).hasSize(1);
        RejectedLine rejected = report.rejected().get(0);
        return rejected.field() + " " + rejected.reason();
    }

    private ImportReport load(byte[] content) {
        return imports.load(ImportKind.INVOICES, null, null, imports.bytes(content));
    }

    private static byte[] smallWorkbook() throws IOException {
        return workbook((book, sheet) -> sheet.value(0, 0, "customer"));
    }

    private static byte[] workbook(BiConsumer<Workbook, Worksheet> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            content.accept(book, book.newWorksheet("list"));
        }
        return out.toByteArray();
    }

    private byte[] replacing(byte[] zip, String name, byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        if (zip.length > 0) {
            try (ZipFile in = new ZipFile(imports.bytes(zip).toFile())) {
                for (ZipEntry e : List.copyOf(Collections.list(in.entries()))) {
                    parts.put(e.getName(), in.getInputStream(e).readAllBytes());
                }
            }
        }
        parts.put(name, content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                to.putNextEntry(new ZipEntry(part.getKey()));
                to.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
