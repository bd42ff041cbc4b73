package org.huikuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.testing.ApplicationProcess;
import org.huikuan.testing.Beside;
import org.huikuan.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The short ways out of a case, and pauses on the way, in a real browser; one demo, each story with its customer. */
@TestMethodOrder(OrderAnnotation.class)
@Beside
class ShortWaysTest {

    private static ApplicationProcess huikuan;
    private static Visitor people;
    private static Api api;

    @BeforeAll
    static void opensTheDemo() {
        huikuan = ApplicationProcess.start("short-ways", "spring.profiles.active=demo");
        people = Visitor.at(huikuan.address());
        api = new Api(huikuan.address());
        api.awaitIdle();
    }

    @AfterAll
    static void closesIt() {
        people.close();
        huikuan.close();
    }

    @Test
    @Order(1)
    void paidAfterTheFirstLetter() {
        CaseOnTheRoad kase = of("paid", "K1007");
        kase.tasklistOf("carol").has(kase.number());
        kase.hasArrived("carol", "L00");

        kase.receives("3950.00", "CNY", "A-1011");
        assertThat(kase.now().path("status").asText()).isEqualTo("settled");
        kase.tasklistOf("carol").hasNot(kase.number());
    }

    @Test
    @Order(2)
    void aDisputeIsAcceptedAndTheCreditNoteSettlesTheCase() {
        CaseOnTheRoad kase = of("dispute", "N2001");
        kase.does("carol", "Call the customer", "result", "disputes", "disputeReason", "quality", "note", "Cracked");
        assertThat(kase.now().path("waitingFor").asText()).isEqualTo("dispute");
        kase.does("carol", "Resolve the dispute", "decision", "accepted", "note", "Seen on the photos");

        kase.opens("fang", "Issue the credit note").says("18,750.00 USD");
        kase.looks("issue-the-credit-note");
        creditNote(kase, "CN-2001", "B-2001", "18750.00", "USD");
        assertThat(kase.asks("disputes").toString()).contains("\"credited\"");
        assertThat(kase.now().path("status").asText()).isEqualTo("settled");
        kase.tasklistOf("fang").hasNot(kase.number());
    }

    /** Finance sends the credit note as a file, as from the ERP system. */
    private static void creditNote(CaseOnTheRoad kase, String number, String invoice, String amount, String currency) {
        kase.sitsDown("fang");
        new LedgerFile(people.page())
                .sends(
                        "credit-notes",
                        "customer,number,issuedOn,amount,currency,invoice\nN2001,%s,%s,%s,%s,%s\n"
                                .formatted(number, kase.today(), amount, currency, invoice));
        api.awaitIdle();
    }

    @Test
    @Order(3)
    void holdsPauseEachStageAndTheTaskComesBack() {
        CaseOnTheRoad kase = of("hold", "K1001");
        for (Stop stop : Stop.ALL) {
            if (!stop.stage().equals("reminder-call")) {
                api.post("mei", "/api/cases/" + kase.number() + "/move", """
                        {"stage": "%s", "reason": "按主管决定"}""".formatted(stop.stage()));
                api.awaitIdle();
            }
            kase.tasklistOf(stop.who()).has(kase.number(), stop.task());
            String hold = api.post("mei", "/api/cases/" + kase.number() + "/holds", """
                            {"reason": "mediation", "until": "%s", "note": "商会调解"}""".formatted(
                                    kase.today().plusDays(30)))
                    .path("id")
                    .asText();
            api.awaitIdle();
            assertThat(kase.now().path("waitingFor").asText()).isEqualTo("hold");
            kase.tasklistOf(stop.who()).hasNot(kase.number());

            api.post("mei", "/api/holds/" + hold + "/lift", "{\"reason\": \"调解未成\"}");
            api.awaitIdle();
            kase.tasklistOf(stop.who()).has(kase.number(), stop.task());
            kase.looks(stop.stage());
        }
    }

    @Test
    @Order(4)
    void aPromiseIsConfirmedTheDayBeforeAndKept() {
        CaseOnTheRoad kase = of("kept", "K1002");
        LocalDate payOn = kase.workingDayIn(4);
        kase.does(
                "cai",
                "Call the customer",
                "result",
                "promised",
                "amount",
                "68400.00",
                "date",
                payOn.toString(),
                "note",
                "财务答应电汇");
        kase.tasklistOf("cai").hasNot(kase.number());
        kase.does("cai", "Confirm the payment", "result", "confirmed", "note", "已排款");
        kase.receives("68400.00", "CNY", "A-1003");
        assertThat(kase.asks("promises").toString()).contains("\"kept\"");
        assertThat(kase.now().path("status").asText()).isEqualTo("settled");
        kase.tasklistOf("cai").hasNot(kase.number());
        assertThat(people.consoleErrors()).isEmpty();
    }

    @Test
    @Order(5)
    void anExcuseIsAnsweredWithinTheCall() {
        CaseOnTheRoad kase = of("excuse", "K1003");
        kase.goesOnUntil("Call the customer");
        TasklistPage tasklist = kase.opens("carol", "Call the customer");
        new ExcuseByKeyboard(people).hears("lbbz", "R03", "reached-no-promise");
        tasklist.closes();
        assertThat(kase.asks("journal").toString()).contains("老板不在").contains("R03");
        assertThat(people.consoleErrors()).isEmpty();
    }

    private static CaseOnTheRoad of(String pictures, String customer) {
        return new CaseOnTheRoad(api, people, "short-" + pictures, customer);
    }

    /** A stage, its first task and who has it. */
    private record Stop(String stage, String task, String who) {

        static final List<Stop> ALL = List.of(
                new Stop("reminder-call", "Call the customer", "carol"),
                new Stop("visit", "Prepare the visit", "carol"),
                new Stop("manager-visit", "Plan the manager visit", "mei"),
                new Stop("commercial-recovery", "Write the case brief", "carol"),
                new Stop("legal-action", "Review the file", "lin"));
    }
}
