package org.huikuan.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.IdentityService;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists and statements as a person downloads them, opened and read. */
@ApplicationH2
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class ExportFilesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private GridCase kase;

    @BeforeEach
    void aCaseOfTwoItems() {
        People people = new People(identity);
        people.arrive();
        people.arrives("a-stranger", "collectors");
        kase = new GridCase(new CaseWorld(context));
    }

    @Test
    void writesNumbersAsNumbersAndDatesAsDatesUnderAFrozenHead() throws Exception {
        byte[] file = get("a-collectors", "/exports/cases.xlsx?status=open&customer=" + kase.customer)
                .body();

        List<Row> rows = rows(file, 0);
        assertThat(text(rows.get(0))).startsWith("案件", "债权人", "客户编号", "客户").contains("逾期金额");
        Row row = rows.get(1);
        assertThat(rows).hasSize(2);
        assertThat(row.getCellText(0)).isEqualTo(kase.id.number());
        assertThat(row.getCellText(4)).isEqualTo("电话提醒");
        assertThat(row.getCell(7).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(row.getCell(8).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(9).asNumber()).isEqualByComparingTo("2000.00");
        assertThat(row.getCellText(10)).isEqualTo("CNY");
        assertThat(sheetXml(file))
                .contains("<pane ")
                .contains("state=\"frozen\"")
                .contains("<cols>");
    }

    @Test
    void speaksTheReadersLanguage() throws Exception {
        byte[] file = get("a-managers", "/api/exports/cases.xlsx?lang=en&customer=" + kase.customer)
                .body();

        assertThat(text(rows(file, 0).get(0))).startsWith("Case", "Creditor", "Customer no.");
    }

    @Test
    void letsNoNameBecomeAFormula() throws Exception {
        jdbc.sql("update huikuan.account set name = '=HYPERLINK(\"http://a\")' where id = ?")
                .param(kase.account)
                .update();

        byte[] file = get("a-managers", "/exports/cases.xlsx?customer=" + kase.customer)
                .body();

        assertThat(rows(file, 0).get(1).getCellText(3)).isEqualTo("'=HYPERLINK(\"http://a\")");
        assertThat(sheetXml(file)).doesNotContain("<f>");
    }

    @Test
    void showsNobodyTheCasesOfAnotherTeam() throws Exception {
        assertThat(rows(
                        get("a-stranger", "/exports/cases.xlsx?customer=" + kase.customer)
                                .body(),
                        0))
                .hasSize(1);
        kase.promise("500.00", "2026-03-06", null);
        assertThat(rows(get("a-stranger", "/exports/promises.xlsx").body(), 0)).hasSize(1);
        assertThat(get("a-stranger", statement("pdf")).statusCode()).isEqualTo(404);
    }

    @Test
    void listsThePromisesThatWereKeptBrokenOrAreDue() throws Exception {
        kase.promise("1200.00", "2026-03-06", kase.item("A"));

        assertThat(promises("state=due&from=2026-03-06&to=2026-03-06")).hasSize(1);
        assertThat(promises("state=due&from=2026-03-07")).isEmpty();
        assertThat(promises("state=kept")).isEmpty();
        kase.world.on("2026-03-11").fireDueTimers(kase.id);
        List<Row> broken = promises("state=broken");
        assertThat(broken).hasSize(1);
        assertThat(broken.get(0).getCellText(4)).isEqualTo("已失约");
        assertThat(broken.get(0).getCell(5).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(broken.get(0).getCell(7).asNumber()).isEqualByComparingTo("1200.00");
    }

    @Test
    void saysWhatIsWrongWithAFilter() throws Exception {
        HttpResponse<byte[]> answer = get("a-managers", "/api/exports/promises.xlsx?state=mended&from=2026-02-30");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("\"state\"");
        assertThat(get("a-managers", "/api/exports/cases.pdf?stage=nowhere").statusCode())
                .isEqualTo(400);
    }

    @Test
    void printsTheListAndTheStatement() throws Exception {
        jdbc.sql("update huikuan.account set name = '示例😀有限公司' where id = ?")
                .param(kase.account)
                .update();
        String list = pdf(get("a-collectors", "/exports/cases.pdf?customer=" + kase.customer));
        assertThat(list).contains("催收案件", kase.id.number(), "2,000.00", "示例〓有限公司");

        jdbc.sql("update huikuan.account set name = '示例有限公司' where id = ?")
                .param(kase.account)
                .update();
        String statement = pdf(get("a-collectors", statement("pdf")));
        assertThat(statement)
                .contains("对账单", kase.item("A"), kase.item("B"), "1,200.00", "800.00", "1–30天", "应付净额")
                .contains("2026年3月2日");
        byte[] book = get("a-collectors", statement("xlsx")).body();
        assertThat(rows(book, 0)).hasSize(3);
        assertThat(rows(book, 1).get(1).getCell(4).asNumber()).isEqualByComparingTo("2000.00");
        assertThat(rows(book, 2).get(2).getCellText(1)).isEqualTo("1–30天");
        assertThat(rows(book, 2).get(2).getCell(2).asNumber()).isEqualByComparingTo("2000.00");
    }

    @Test
    void aStatementIsNoDemandOnlyWhileTheWholeAccountIsOnHold() throws Exception {
        assertThat(pdf(get("a-collectors", statement("pdf")))).doesNotContain("不构成付款催告");
        kase.hold("complaint", "2026-03-13");

        assertThat(pdf(get("a-collectors", statement("pdf")))).contains("本对账单仅供核对账目，不构成付款催告。");
        jdbc.sql("update huikuan.hold set invoice_id = (select min(id) from huikuan.invoice where account_id = :a)"
                        + " where account_id = :a")
                .param("a", kase.account)
                .update();
        assertThat(pdf(get("a-collectors", statement("pdf")))).doesNotContain("不构成付款催告");
    }

    @Test
    void aPaperThatCannotBePrintedIsRefusedInASentence() throws Exception {
        jdbc.sql("update huikuan.account set name = '示例😀有限公司' where id = ?")
                .param(kase.account)
                .update();

        for (String paper : List.of(
                "/api/exports/accounts/HK/" + kase.customer + "/statement.pdf",
                "/api/cases/" + kase.id.number() + "/visit-pack.pdf")) {
            HttpResponse<byte[]> answer = get("a-collectors", paper);
            assertThat(answer.statusCode()).as(paper).isEqualTo(400);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("U+1F600", "recipient.name");
        }
    }

    private String statement(String kind) {
        return "/exports/accounts/HK/" + kase.customer + "/statement." + kind;
    }

    /** The rows below the head that are of this case. */
    private List<Row> promises(String filter) throws Exception {
        return rows(get("a-managers", "/api/exports/promises.xlsx?" + filter).body(), 0).stream()
                .filter(r -> r.getCellText(0).equals(kase.id.number()))
                .toList();
    }

    private HttpResponse<byte[]> get(String user, String path) throws Exception {
        String login = user + ":" + People.PASSWORD;
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static List<Row> rows(byte[] file, int sheet) throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getSheet(sheet).orElseThrow().read();
        }
    }

    private static List<String> text(Row row) {
        return row.stream().map(c -> c.getText()).toList();
    }

    private static String sheetXml(byte[] file) throws Exception {
        Path kept = Files.createTempFile("export", ".xlsx");
        Files.write(kept, file);
        try (ZipFile zip = new ZipFile(kept.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }

    private static String pdf(HttpResponse<byte[]> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
