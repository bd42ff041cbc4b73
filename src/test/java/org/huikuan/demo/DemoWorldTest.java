package org.huikuan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.testing.ApplicationProcess;
import org.huikuan.testing.Await;
import org.huikuan.testing.Beside;
import org.huikuan.testing.Caller;
import org.huikuan.testing.DemoApplication;
import org.huikuan.testing.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The demo as the first command of the README makes it: the play is played once, then looked at from all sides. */
@SuppressWarnings("NullAway.Init") // set before the first test
@TestMethodOrder(OrderAnnotation.class)
@Beside
class DemoWorldTest {

    private static final Duration PLAY = Duration.ofMinutes(15);
    private static final int LONGEST_HOLIDAY = 10;
    private static final Pattern MAIL = Pattern.compile("/mailbox/\\d+");
    private static final Pattern DIGEST = Pattern.compile("<a href=\"(/mailbox/\\d+)\">催收日报");

    private static ApplicationProcess huikuan;
    private static Caller admin;
    private static JsonNode cases;

    @BeforeAll
    static void looksAtThePlayedWorld() {
        huikuan = DemoApplication.shared();
        admin = Caller.of(huikuan.address(), "admin", "admin");
        Await.until(
                PLAY,
                () -> "the play to end; it is " + admin.get("/api/clock"),
                () -> admin.get("/api/clock").body().path("idle").asBoolean());
        cases = admin.get("/api/cases?size=200").body().path("items");
    }

    @Test
    void tellsEveryStoryToItsEnd() {
        assertThat(huikuan.output()).contains("demo is ready").doesNotContain("Demo story");
    }

    @Test
    void hasCasesOfEveryStageWaitAndEnding() {
        assertThat(of("customer")).hasSizeGreaterThanOrEqualTo(30);
        assertThat(of("stage"))
                .containsExactlyInAnyOrder(
                        "reminder-call", "visit", "manager-visit", "commercial-recovery", "legal-action");
        assertThat(of("status")).containsExactlyInAnyOrder("open", "settled", "withdrawn", "written-off");
        assertThat(of("waitingFor")).containsExactlyInAnyOrder("none", "promise", "dispute", "hold", "insolvency");
        assertThat(of("team")).containsExactlyInAnyOrder("default", "south");
    }

    @Test
    void opensTheFileOfEveryCaseAndThePageOfEveryAccount() {
        Session reader = Session.at(URI.create(huikuan.address()).getPort()).logsIn("admin", "admin");
        assertThat(of("number"))
                .allSatisfy(n -> assertThat(reader.get("/cases/" + n)).isEqualTo("200"));
        assertThat(of("customer")).allSatisfy(c -> assertThat(reader.get("/accounts/DEFAULT/" + c))
                .isEqualTo("200"));
    }

    @Test
    void hasLettersInEveryStateInWhichALetterRests() {
        Set<String> states = new TreeSet<>();
        admin.get("/api/letters?size=200")
                .body()
                .path("items")
                .forEach(l -> states.add(l.path("state").asText()));
        assertThat(states).contains("sent", "for-release", "printed", "struck", "cancelled", "failed");
    }

    @Test
    void tellsOfSixInstalmentsKeptAndThanked() {
        String kase = caseOf("K1001");
        JsonNode promises = admin.get("/api/cases/" + kase + "/promises").body();
        assertThat(promises.findValuesAsText("state")).hasSize(6).containsOnly("kept");
        assertThat(admin.get("/api/cases/" + kase).body().path("status").asText())
                .isEqualTo("settled");
        assertThat(admin.get("/api/cases/" + kase + "/letters").body().findValuesAsText("code"))
                .contains("L12");
        assertThat(admin.get("/api/cases/" + kase + "/documents").body().toString())
                .contains("分期还款协议", "二号仓库库存清单");
    }

    @Test
    void tellsOfThePlanForAnOldDebt() {
        String kase = caseOf("K1012");
        JsonNode now = admin.get("/api/cases/" + kase).body();
        assertThat(now.path("stage").asText()).isEqualTo("commercial-recovery");
        assertThat(now.path("waitingFor").asText()).isEqualTo("promise");
        assertThat(admin.get("/api/cases/" + kase + "/letters").body().findValuesAsText("code"))
                .contains("L04", "L05", "L06");
        assertThat(admin.get("/api/cases/" + kase + "/journal").body().toString())
                .contains("方志远", "LV-1, LV-5, LV-7", "CM-06", "supply-held", "supply-released", "promise-kept");
    }

    @Test
    void hasACampaignUnderWayAndSomethingToTalkOver() {
        JsonNode board = admin.get("/api/campaigns/1").body();
        assertThat(board.path("running").asBoolean()).isTrue();
        assertThat(board.path("targets").findValuesAsText("customer"))
                .containsExactlyInAnyOrder("K1005", "K1010", "K1011");
        assertThat(board.findValues("paid").toString()).contains("50000.00");
        JsonNode waiting = admin.get("/api/coaching").body();
        assertThat(waiting.findValuesAsText("cause")).contains("asked-to-leave", "visit-review");
        assertThat(waiting.path(0).path("wanted").asText())
                .as("who asks for help stands first")
                .contains("底线");
        JsonNode conduct =
                admin.get("/api/cases/" + caseOf("K1015") + "/conduct").body();
        assertThat(conduct.toString()).contains("asked-to-leave", "请我们离开");
    }

    @Test
    void hasRunEachDayWithoutAFaultAndForgottenNoItem() {
        int runs = 0;
        for (Caller.Answer run = run(1); run.status() == 200; run = run(runs + 1)) {
            runs++;
            assertThat(run.body().path("state").asText()).isEqualTo("done");
            assertThat(run.body().path("faults")).isEmpty();
            assertThat(run.body().path("exceptions")).isEmpty();
        }
        assertThat(runs).isGreaterThan(100);
    }

    /** The days go on until one is a working day; then its people have their digests in the demo's own mailbox. */
    @Test
    @Order(Integer.MAX_VALUE - 2)
    void bringsItsPeopleTheirDigestsOnTheNextWorkingDay() {
        int port = URI.create(huikuan.address()).getPort();
        Session person = Session.at(port).logsIn("admin", "admin");
        assertThat(person.body("/mailbox?lang=zh")).doesNotContain("催收日报");

        String mailbox = "";
        for (int days = 1; days <= LONGEST_HOLIDAY && !mailbox.contains("催收日报"); days++) {
            assertThat(admin.post("/api/clock", "{\"days\":1}").status()).isEqualTo(202);
            Await.until(
                    PLAY,
                    () -> "the next day; it is " + admin.get("/api/clock"),
                    () -> admin.get("/api/clock").body().path("idle").asBoolean());
            mailbox = person.body("/mailbox?lang=zh");
        }

        assertThat(mailbox).contains("mei@huikuan.example", "carol@huikuan.example");
        Matcher digest = DIGEST.matcher(mailbox);
        assertThat(digest.find()).isTrue();
        String house = "http://localhost:" + port;
        assertThat(person.body(digest.group(1)))
                .contains("今日可办", "<a href=\"" + house + "/work\">", "<a href=\"" + house + "/cases/C");
    }

    /** After the digests have come. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void showsACollectorTheMailsOfTheOwnTeamAndNobodysDigestButTheOwn() {
        int port = URI.create(huikuan.address()).getPort();
        Set<String> all = mailsIn(Session.at(port).logsIn("admin", "admin").body("/mailbox"));
        Session hua = Session.at(port).logsIn("hua", "hua");
        String mailbox = hua.body("/mailbox");
        Set<String> seen = mailsIn(mailbox);

        assertThat(mailbox).doesNotContain("mei@huikuan.example", "carol@huikuan.example");
        assertThat(seen).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(seen.stream().map(hua::get)).containsOnly("200");
        all.removeAll(seen);
        assertThat(all.stream().flatMap(mail -> Stream.of(hua.get(mail), hua.get(mail + "/letter.pdf"))))
                .containsOnly("404");
    }

    @Test
    void letsACollectorMoveTheClockByAWeekAtMost() {
        Caller hua = Caller.of(huikuan.address(), "hua", "hua");
        for (String wish : List.of("{\"date\":\"2099-12-31\"}", "{\"days\":8}", "{\"days\":-1}")) {
            assertThat(hua.post("/api/clock", wish).status()).as(wish).isEqualTo(403);
        }
        assertThat(hua.post("/api/clock", "{\"days\":0}").status()).isEqualTo(202);
    }

    private static Set<String> mailsIn(String mailbox) {
        return MAIL.matcher(mailbox).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Its database is looked into when nobody is inside any more. */
    @Test
    @Order(Integer.MAX_VALUE)
    void keepsWhatMustAlwaysHold() {
        DemoApplication.ends();
        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(
                "jdbc:h2:file:" + DemoApplication.DATABASE.toAbsolutePath(), "huikuan", ""));
        DemoRules.RULES.forEach((rule, broken) ->
                assertThat(jdbc.sql(broken).query().listOfRows()).as(rule).isEmpty());
    }

    private static Caller.Answer run(int id) {
        return admin.get("/api/daily-run/" + id);
    }

    private static Set<String> of(String field) {
        Set<String> found = new TreeSet<>();
        cases.forEach(c -> found.add(c.path(field).asText()));
        return found;
    }

    private static String caseOf(String customer) {
        return admin.get("/api/cases?customer=" + customer)
                .body()
                .path("items")
                .path(0)
                .path("number")
                .asText();
    }
}
