package org.huikuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.huikuan.testing.ApplicationProcess;
import org.huikuan.testing.TestPostgres;
import org.huikuan.testing.Visitor;
import org.junit.jupiter.api.Test;

/**
 * The demo as a person meets it, from the call to the closed case: the real application as a process of its own, with
 * its jobs and timers, in a real browser, once on H2 and once on PostgreSQL.
 */
class CollectorsDayTest {

    /** Case of customer K1001, who owes 860,000.00 CNY for invoice A-1001. */
    private static final String CASE = "C0000001";

    private static final String MINE = "我的今日任务";
    private static final String TEAM = "本组任务";

    @Test
    void endsWithTheMoneyInOnH2() {
        try (ApplicationProcess huikuan = ApplicationProcess.start("demo-h2", "spring.profiles.active=demo")) {
            play(huikuan.address(), "h2");
        }
    }

    @Test
    void endsWithTheMoneyInOnPostgres() {
        TestPostgres.Database database = TestPostgres.fresh();
        try (ApplicationProcess huikuan = ApplicationProcess.start(
                "demo-postgres",
                "spring.profiles.active=demo,postgres",
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.username(),
                "spring.datasource.password=" + database.password())) {
            play(huikuan.address(), "postgres");
        }
    }

    private static void play(String address, String database) {
        Api api = new Api(address);
        api.awaitIdle();
        LocalDate today = LocalDate.parse(api.get("admin", "/api/clock").path("date").asText());
        try (Visitor carol = Visitor.at(address)) {
            carol.logsIn("carol", "carol").looks(database + "-1-home");
            recordsAPromise(carol, today.plusDays(3), database);
            waitsForThePromise(api, carol, database);

            api.moveClockTo(today.plusDays(10).toString());
            promiseIsBrokenAndTheCallIsBack(api, carol, database);

            theMoneyArrives(api, today.plusDays(10));
            caseIsClosedAndTheTaskGone(api, carol, database);
            assertThat(carol.consoleErrors()).filteredOn(e -> !e.contains("400")).isEmpty();
        }
    }

    private static void recordsAPromise(Visitor carol, LocalDate payOn, String database) {
        TasklistPage tasklist = TasklistPage.openedBy(carol).showsTheList(MINE);
        tasklist.has(CASE);
        tasklist.opens(CASE);
        assertThat(tasklist.form().innerText()).contains("860,000.00 CNY", "A-1001", "138-0000-0101");
        carol.looks(database + "-2-call");

        tasklist.chooses("已承诺付款 Promised").writes("date", "2020-01-01").completes();
        tasklist.saysWhatIsWrong();
        carol.looks(database + "-3-refused");

        tasklist.writes("date", payOn.toString()).writes("note", "财务经理答应电汇").completes();
        tasklist.hasNot(CASE);
        carol.looks(database + "-4-done");
    }

    private static void waitsForThePromise(Api api, Visitor carol, String database) {
        JsonNode kase = api.get("carol", "/api/cases/" + CASE);
        assertThat(kase.path("waitingFor").asText()).isEqualTo("promise");
        carol.page().navigate("/cases/" + CASE);
        carol.looks(database + "-5-case-waits");
    }

    private static void promiseIsBrokenAndTheCallIsBack(Api api, Visitor carol, String database) {
        assertThat(api.get("carol", "/api/cases/" + CASE + "/promises").toString()).contains("\"broken\"");
        TasklistPage tasklist = TasklistPage.openedBy(carol).showsTheList(TEAM);
        tasklist.has(CASE);
        tasklist.opens(CASE);
        carol.looks(database + "-6-call-again");
    }

    private static void theMoneyArrives(Api api, LocalDate today) {
        api.post(
                "fang",
                "/api/receipts",
                """
                {"customer": "K1001", "reference": "BANK-0100", "receivedOn": "%s", "amount": "860000.00",
                 "currency": "CNY", "invoice": "A-1001"}""".formatted(today));
        api.awaitIdle();
    }

    private static void caseIsClosedAndTheTaskGone(Api api, Visitor carol, String database) {
        assertThat(api.get("carol", "/api/cases/" + CASE).path("status").asText()).isEqualTo("settled");
        TasklistPage tasklist = TasklistPage.openedBy(carol).showsTheList(TEAM);
        tasklist.has("C0000005");
        tasklist.hasNot(CASE);
        carol.looks(database + "-7-task-gone");
        carol.page().navigate("/cases/" + CASE + "?lang=en");
        carol.looks(database + "-8-case-settled-en").holdsAPhone(true).looks(database + "-9-case-settled-phone");
    }
}
