package org.huikuan.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.policies.PolicyTables;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person writes into a call is bounded before anything is done with it; refusals say the field. */
@ApplicationH2
class InputDoorsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IdentityService identity;

    @LocalServerPort
    private int port;

    private GridCase kase;
    private Caller manager;

    @BeforeEach
    void aCase() {
        new People(identity).arrive();
        kase = new GridCase(new CaseWorld(context));
        manager = Caller.of("http://localhost:" + port, "a-managers", People.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e30000000", "1e300000000", "12e2147483646", "1e3", "99999999999999999999", "1,000", "5.001"})
    void anAmountThatIsNoneIsRefusedAtOnceAndNotWrittenOut(String amount) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            refused(
                    post("disputes", "{'reason':'price','items':[{'invoice':'A-1','amount':'" + amount + "'}]}"),
                    "items");
            refused(post("promises", "{'amount':'" + amount + "','date':'2026-03-20'}"), "amount");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2062-12-04", "9999-12-31", "+99999-01-01", "+290000000-01-01", "+999999999-12-31", "0001-01-01"
            })
    void noActWaitsForADayThatNobodyCanMean(String day) {
        refused(post("promises", "{'amount':'0.01','date':'" + day + "'}"), "date");
        refused(post("promises", "{'amount':'2000.00','date':'" + day + "'}"), "date");
        refused(post("holds", "{'reason':'complaint','until':'" + day + "'}"), "until");
    }

    @Test
    void aClaimInAnInsolvencyHasADayThatCanBeMeant() {
        refused(post("holds", "{'reason':'insolvency','until':'2026-06-30','claimBy':'+200000-01-01'}"), "claimBy");
    }

    @Test
    void anInvoiceNamedTwiceInADisputeIsAsked() {
        String twice = "{'invoice':'" + kase.item("A") + "','amount':'5'}";
        refused(post("disputes", "{'reason':'price','items':[" + twice + "," + twice + "]}"), "items");
    }

    @Test
    void anAmountThatStandsTwiceInACallIsNeitherTheFirstNorTheSecond() {
        Caller.Answer twice = post("promises", "{'amount':'100.00','amount':'200.00','date':'2026-03-20'}");
        refused(twice, "amount");
        assertThat(twice.body().toString()).contains("stands twice");
    }

    @Test
    void aPromiseOfACentLetsNothingRest() {
        Caller.Answer cent = post("promises", "{'amount':'0.01','date':'2026-03-20'}");
        refused(cent, "amount");
        assertThat(cent.body().toString()).contains("at least 100.00");
        assertThat(post("promises", "{'amount':'100.00','date':'2026-03-20'}").status())
                .isEqualTo(201);
    }

    @Test
    void aTableOfAnEarlierReleaseStillBoundsPromisesUntilTheNewOneTakesItsPlace() {
        PolicyTables tables = context.getBean(PolicyTables.class);
        byte[] shipped = tables.content("promise-terms");
        String earlier = new String(shipped, StandardCharsets.UTF_8)
                .replaceAll(
                        "(?s)<output(?:Entry)? id=\"[^\"]*(?:mostDays|leastPercent)\"[^>]*?(?:/>|>.*?</outputEntry>)",
                        "");
        tables.replace("promise-terms", earlier.getBytes(StandardCharsets.UTF_8));
        try {
            refused(post("promises", "{'amount':'0.01','date':'2026-12-31'}"), "date");
            refused(post("promises", "{'amount':'0.01','date':'2026-03-20'}"), "amount");
            assertThat(tables.check("promise-terms", shipped)).isEmpty();
        } finally {
            tables.replace("promise-terms", shipped);
        }
    }

    @Test
    void whatWasStoredBeforeBreaksNoExport() {
        assertThat(post("promises", "{'amount':'100.00','date':'2026-03-20','promisedBy':'A'}")
                        .status())
                .isEqualTo(201);
        JdbcClient.create(context.getBean(DataSource.class))
                .sql("update huikuan.promise set promised_by = :by where promised_by = 'A'")
                .param("by", "A\u0001B")
                .update();
        assertThat(manager.download("/exports/promises.pdf").statusCode()).isEqualTo(200);
        assertThat(manager.download("/exports/promises.xlsx").statusCode()).isEqualTo(200);
        refused(post("promises", "{'amount':'100.00','date':'2026-03-20','promisedBy':'A\\u0001B'}"), "promisedBy");
    }

    /** Markup in what people and files write is text on each page that shows it. */
    @Test
    void aNameOfMarkupStaysTextOnEveryPage() {
        String markup = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        JdbcClient.create(context.getBean(DataSource.class))
                .sql("update huikuan.account set name = :name where customer = :customer")
                .param("name", markup)
                .param("customer", kase.customer)
                .update();
        assertThat(post("contacts", "{'result':'not-reached','note':'" + markup + "'}")
                        .status())
                .isLessThan(300);
        int shown = 0;
        for (String page : List.of(
                "/cases?customer=" + kase.customer,
                "/cases/" + kase.id.number(),
                "/cases/" + kase.id.number() + "/legal-file",
                "/accounts?q=" + kase.customer,
                "/accounts/HK/" + kase.customer,
                "/letters?customer=" + kase.customer,
                "/letters/release",
                "/portfolio?q=" + kase.customer)) {
            HttpResponse<byte[]> answer = manager.part(page);
            String text = new String(answer.body(), StandardCharsets.UTF_8);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(text).as(page).doesNotContain("<script>alert", "<img src=x");
            shown += text.contains("&lt;script&gt;alert") ? 1 : 0;
        }
        assertThat(shown).isGreaterThan(4);
    }

    private Caller.Answer post(String act, String json) {
        return manager.post("/api/cases/" + kase.id.number() + "/" + act, json.replace('\'', '"'));
    }

    private static void refused(Caller.Answer answer, String field) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.body().at("/errors").findValuesAsText("field")).contains(field);
        assertThat(answer.body().toString()).hasSizeLessThan(1500);
    }
}
