package org.huikuan.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds leave as a list: whole accounts and single invoices, in the words of the reader, only for who sees them. */
@ApplicationH2
class HoldExportTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private GridCase kase;

    @BeforeEach
    void anAccountOnHold() {
        People people = new People(context.getBean(IdentityService.class));
        people.arrive();
        people.arrives("a-stranger", "collectors");
        kase = new GridCase(new CaseWorld(context));
        kase.hold("complaint", "2026-03-13");
    }

    @Test
    void saysWhatIsHeldWhyAndUntilWhen() throws Exception {
        List<Row> rows = mine("a-managers", "state=active&from=2026-03-13&to=2026-03-13");

        assertThat(rows).hasSize(1);
        Row row = rows.get(0);
        assertThat(row.getCellText(3)).isEqualTo(kase.id.number());
        assertThat(row.getCellText(4)).isEqualTo("整个账户");
        assertThat(row.getCellText(5)).isEqualTo("生效中");
        assertThat(row.getCellText(6)).isEqualTo("投诉处理中");
        assertThat(row.getCell(8).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(mine("a-managers", "state=lifted")).isEmpty();
        assertThat(mine("a-managers", "from=2026-03-14")).isEmpty();
    }

    @Test
    void namesTheInvoiceOfAHoldOnOne() throws Exception {
        jdbc.sql("update huikuan.hold set invoice_id = (select min(id) from huikuan.invoice where account_id = :a)"
                        + " where account_id = :a")
                .param("a", kase.account)
                .update();

        assertThat(mine("a-managers", "lang=en").get(0).getCellText(4)).isEqualTo(kase.item("A"));
    }

    @Test
    void letsNoNameBecomeAFormulaAndNobodySeeAnotherTeams() throws Exception {
        jdbc.sql("update huikuan.account set name = '=1+1' where id = ?")
                .param(kase.account)
                .update();

        assertThat(mine("a-managers", "").get(0).getCellText(2)).isEqualTo("'=1+1");
        assertThat(mine("a-stranger", "")).isEmpty();
    }

    @Test
    void isOfferedOnThePageAndRefusesWhatItDoesNotKnow() {
        Caller manager = caller("a-managers");

        assertThat(new String(manager.download("/exports").body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("/exports/holds.xlsx", "/exports/holds.pdf", "/exports/promises.xlsx");
        assertThat(manager.download("/api/exports/holds.pdf?state=active").statusCode())
                .isEqualTo(200);
        assertThat(manager.get("/api/exports/holds.xlsx?state=forever").status())
                .isEqualTo(400);
        assertThat(manager.get("/api/exports/holds.pdf?from=2026-02-30").status())
                .isEqualTo(400);
    }

    private List<Row> mine(String user, String filter) throws Exception {
        byte[] file = caller(user).download("/api/exports/holds.xlsx?" + filter).body();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read().stream()
                    .filter(r -> kase.customer.equals(r.getCellText(1)))
                    .toList();
        }
    }

    private Caller caller(String user) {
        return Caller.of("http://localhost:" + port, user, People.PASSWORD);
    }
}
