package org.huikuan.cases.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.CaseId;
import org.huikuan.debtors.DecisionMaker;
import org.huikuan.shared.Code;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A contact without money ends with a next date, and says of which payment date it reminded; run on both databases. */
abstract class NextContactStory {

    private static final AtomicInteger CUSTOMERS = new AtomicInteger();
    private static final String CALL = "Task_CallTheCustomer";
    private static final String CONFIRM = "Task_ConfirmThePayment";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private CaseId id = new CaseId(0);

    @BeforeEach
    void aCaseOfSomeWeight() {
        world = new CaseWorld(context).on("2026-03-02");
        new People(world.get(IdentityService.class)).arrive();
        String customer = "NC" + CUSTOMERS.incrementAndGet();
        long account = world.ledgers.account(customer);
        world.ledgers.invoice(account, "NC-" + customer, "60000.00", "2026-03-01");
        world.run(account);
        id = world.caseOf(account).id();
    }

    @Test
    void callsAgainOnTheDayThatWasNamed() {
        world.complete(id, CALL, "result=reached-no-promise, remindedOn=2026-03-01, nextDate=2026-03-13");

        assertThat(world.timers(id)).containsEntry("Event_NextCallDue", "2026-03-13");
        assertThat(journal()).contains("reminded of payment date 2026-03-01", "next contact 2026-03-13");
        assertThat(page()).contains("提醒付款日 2026-03-01", "下次联系 2026-03-13");
        world.engineFollows(id);
    }

    @Test
    void setsTheDayItselfForWhoNamesNoneAndSaysSo() {
        Caller.Answer logged = contact("{\"result\":\"reached-no-promise\",\"channel\":\"chat\"}");

        assertThat(logged.status()).isEqualTo(201);
        assertThat(journal()).contains("next contact 2026-03-09, set by the cadence", "contact once a week");
        assertThat(world.tasks(id)).as("the call stays where it is").containsExactly(CALL);
        world.engineFollows(id);
    }

    @Test
    void movesTheOpenCallToTheDayThatACustomerWhoRangInNamed() {
        assertThat(contact("{\"result\":\"says-paid\",\"nextDate\":\"2026-03-06\"}")
                        .status())
                .isEqualTo(201);

        assertThat(world.tasks(id)).isEmpty();
        assertThat(world.timers(id)).containsEntry("Event_NextCallDue", "2026-03-06");
        world.engineFollows(id);
        world.on("2026-03-06").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly(CALL);
    }

    @Test
    void refusesADayThatIsPastOrFurtherAwayThanTheCadenceAllows() {
        Caller.Answer past = contact("{\"result\":\"says-paid\",\"nextDate\":\"2026-03-02\"}");
        Caller.Answer far = contact("{\"result\":\"says-paid\",\"nextDate\":\"2026-03-24\"}");

        assertThat(past.status()).isEqualTo(400);
        assertThat(past.body().toString()).contains("\"nextDate\"", "is not after today");
        assertThat(far.status()).isEqualTo(400);
        assertThat(far.body().toString()).contains("\"nextDate\"", "2026-03-23 at the latest");
        assertThat(world.tasks(id)).containsExactly(CALL);
    }

    @Test
    void proposesInTheFormTheCadenceAndTheDateToRemindOf() {
        Session carol = Session.at(port).logsIn("a-collectors", People.PASSWORD);

        assertThat(carol.part("/cases/" + id.number() + "/acts/log-contact?of=&in="))
                .containsPattern("name=\"remindedOn\"[^>]*value=\"2026-03-01\"");
        assertThat(carol.body("/tasks/" + world.task(id, CALL).getId()))
                .containsPattern("name=\"nextDate\"[^>]*value=\"2026-03-09\"")
                .contains("未收到款的联系须约定下次日期");
    }

    @Test
    void asksOnThePromisedDayForTheMoneyAndNamesWhoElseCanPay() {
        person("李出纳", DecisionMaker.DM_4);
        person("赵总", DecisionMaker.DM_2);
        world.complete(id, CALL, "result=promised, amount=60000.00, date=2026-03-10");
        world.on("2026-03-09").fireDueTimers(id);
        world.complete(id, CONFIRM, "result=confirmed");
        assertThat(world.tasks(id)).isEmpty();

        world.on("2026-03-10").fireDueTimers(id);

        assertThat(world.tasks(id)).containsExactly(CONFIRM);
        String form = Session.at(port)
                .logsIn("a-collectors", People.PASSWORD)
                .body("/tasks/" + world.task(id, CONFIRM).getId());
        assertThat(form).contains("今天是承诺的付款日", "谁能拍板", "赵总", "还有谁能付款", "李出纳");
        world.complete(id, CONFIRM, "result=not-reached");
        assertThat(world.tasks(id)).as("asked once a day").isEmpty();
        world.engineFollows(id);
    }

    private void person(String name, DecisionMaker power) {
        Caller.Answer told = collector()
                .post(
                        "/api/cases/" + id.number() + "/people",
                        "{\"name\":\"" + name + "\",\"decisionMaker\":\"" + Code.codeOf(power) + "\"}");
        assertThat(told.status()).as(told.body().toString()).isLessThan(300);
    }

    private Caller.Answer contact(String body) {
        return collector().post("/api/cases/" + id.number() + "/contacts", body);
    }

    private String page() {
        return Session.at(port).logsIn("a-collectors", People.PASSWORD).body("/cases/" + id.number());
    }

    private String journal() {
        return collector().get("/api/cases/" + id.number() + "/journal").body().toString();
    }

    private Caller collector() {
        return Caller.of("http://localhost:" + port, "a-collectors", People.PASSWORD);
    }
}
