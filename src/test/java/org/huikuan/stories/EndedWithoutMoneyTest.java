package org.huikuan.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.huikuan.cases.CaseStatus;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.LegalDesks;
import org.huikuan.webhooks.WebhookAdmin;
import org.huikuan.webhooks.WebhookEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody has paid a case that was withdrawn or written off: nothing and nobody is told that it was settled. */
@ApplicationH2
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class EndedWithoutMoneyTest {

    /** How the house says that money has come. */
    private static final List<String> PAID = List.of("结清", "付清", "收讫", "settled", "paid in full", "L12");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WebhookAdmin webhooks;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private GridCase kase;
    private long webhook;

    @BeforeEach
    void aCaseAndSomebodyWhoListens() {
        new People(context.getBean(IdentityService.class)).arrive();
        world = new CaseWorld(context);
        webhook = webhooks.create("https://192.0.2.1/ended", List.of(WebhookEvent.CASE_CLOSED.code()))
                .id();
        kase = new GridCase(world);
        jdbc.sql("update huikuan.creditor set thank_you = true where code = 'HK'")
                .update();
    }

    @AfterEach
    void nobodyListensAnyMore() {
        webhooks.delete(webhook);
        jdbc.sql("update huikuan.creditor set thank_you = false where code = 'HK'")
                .update();
    }

    @Test
    void aWithdrawnCaseIsNowhereToldAsSettled() throws Exception {
        kase.promise("500.00", "2026-03-06", kase.item("A"));
        world.asManager(() -> world.acts().withdraw(kase.id, CaseWorld.fields("reason=开错了")));

        nowhereSettled(CaseStatus.WITHDRAWN, "已撤案");
    }

    @Test
    void aCaseThatWasWrittenOffIsNowhereToldAsSettled() throws Exception {
        LegalDesks legal = new LegalDesks(world);
        legal.reach(kase.id, "write-off");
        world.asManager(() -> legal.call(kase.id, "approve-the-write-off", "decision=approved, reason=证据充分"));

        nowhereSettled(CaseStatus.WRITTEN_OFF, "已核销");
    }

    private void nowhereSettled(CaseStatus how, String word) throws Exception {
        assertThat(world.caseNow(kase.id).status()).isEqualTo(how);
        world.ring(kase.id);
        world.run(kase.account);
        assertThat(world.caseNow(kase.id).status()).isEqualTo(how);
        world.engineFollows(kase.id);

        Caller manager = Caller.of("http://localhost:" + port, "a-managers", People.PASSWORD);
        String one = "/api/cases/" + kase.id.number();
        assertThat(manager.get(one).body().get("status").asText()).isEqualTo(how.code());
        assertThat(numbers(manager, "settled")).isEmpty();
        assertThat(numbers(manager, how.code())).containsExactly(kase.id.number());
        for (String part : List.of("", "/journal", "/letters", "/promises", "/decisions")) {
            for (String language : List.of("zh", "en")) {
                String path = one + part + "?lang=" + language;
                saysNothingOfMoney(path, manager.get(path).body().toString());
            }
        }
        for (String language : List.of("zh", "en")) {
            String page = "/cases/" + kase.id.number() + "?lang=" + language;
            saysNothingOfMoney(page, text(manager, page));
            String account = "/accounts/HK/" + kase.customer + "?lang=" + language;
            saysNothingOfMoney(account, text(manager, account));
        }
        exportsSay(manager, word);
        webhooksSay(how);
    }

    private List<String> numbers(Caller manager, String status) {
        List<String> numbers = new ArrayList<>();
        manager.get("/api/cases?customer=" + kase.customer + "&status=" + status)
                .body()
                .get("items")
                .forEach(c -> numbers.add(c.get("number").asText()));
        return numbers;
    }

    private static String text(Caller manager, String page) {
        String html = new String(manager.download(page).body(), StandardCharsets.UTF_8);
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"))
                .replaceAll("<option[^>]*>[^<]*|<[^>]+>", " ");
    }

    private static void saysNothingOfMoney(String where, String text) {
        assertThat(PAID.stream().filter(text.toLowerCase(Locale.ROOT)::contains))
                .as(where)
                .isEmpty();
        assertThat(text).as(where).doesNotContain("L12");
    }

    private void exportsSay(Caller manager, String word) throws Exception {
        byte[] file = manager.download("/api/exports/cases.xlsx?lang=zh&customer=" + kase.customer)
                .body();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<String> cells = rows.skip(1)
                    .flatMap(Row::stream)
                    .map(c -> c == null ? "" : c.getText())
                    .toList();
            assertThat(cells).contains(kase.id.number(), word);
            saysNothingOfMoney("cases.xlsx", cells.toString());
        }
    }

    private void webhooksSay(CaseStatus how) {
        List<String> told = jdbc.sql(
                        "select payload from huikuan.webhook_delivery where webhook_id = ? and case_id = ?")
                .params(webhook, kase.id.value())
                .query(String.class)
                .list();
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).contains("\"status\":\"" + how.code() + "\"");
        saysNothingOfMoney("webhook", told.get(0));
    }
}
