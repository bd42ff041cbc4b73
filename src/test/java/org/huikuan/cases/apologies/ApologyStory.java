package org.huikuan.cases.apologies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Stage;
import org.huikuan.letters.LetterRelease;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.LetterWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** We were wrong: what was wrong, what is done about it, and what remains, in one letter; run on both databases. */
abstract class ApologyStory {

    private static final AtomicInteger CUSTOMERS = new AtomicInteger();
    private static final String CALL = "Task_CallTheCustomer";
    private static final String SORRY = "{\"wrong\":\"我司误用了调价前的单价。\"}";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private LetterWorld letters;
    private String customer = "";
    private String address = "";
    private long account;
    private CaseId id = new CaseId(0);

    @BeforeEach
    void aCaseOfTwoInvoices() {
        world = new CaseWorld(context).on("2026-03-02");
        new People(world.get(IdentityService.class)).arrive();
        letters = new LetterWorld(world);
        letters.mail.works();
        world.ledgers.creditor();
        letters.creditorSends("off");
        customer = "AP" + CUSTOMERS.incrementAndGet();
        account = world.ledgers.account(customer);
        address = letters.mailOf(account, customer.toLowerCase(Locale.ROOT) + "@apology.example");
        world.ledgers.invoice(account, invoice("A"), "60000.00", "2026-03-01");
        world.ledgers.invoice(account, invoice("B"), "20000.00", "2026-03-01");
        world.run(account);
        id = world.caseOf(account).id();
        letters.creditorSends("automatic");
    }

    @AfterEach
    void theHouseIsAsTheOthersKnowIt() {
        letters.creditorSends("for-release");
        letters.jdbc()
                .sql(
                        "update huikuan.letter set state = 'struck', claim = null where state in ('queued', 'for-release')")
                .update();
        letters.mail.isNotConfigured();
    }

    @Test
    void putsItRightApologisesAndThenAsksForTheRestFromTheSoftRung() {
        world.complete(id, CALL, "result=reached-no-promise, reason=R07, note=单价有误");
        complainedOf("A", "5000.00");
        accepted();
        world.on("2026-03-04");
        world.cashier.credit(customer, "CN-" + customer, "5000.00", invoice("A"));
        String task = world.task(id, "Task_IssueTheCreditNote").getId();
        world.asManager(
                () -> world.get(TaskService.class).complete(task, CaseWorld.fields("creditNote=CN-" + customer)));
        assertThat(world.caseNow(id).demand()).isEqualTo(75_000);

        assertThat(page()).contains("data-hk-act=\"apologise\"");
        assertThat(apologises("""
                {"wrong":"我司误用了调价前的单价。","cures":["invoice-corrected","person-changed"],
                 "creditNote":"CN-%s","payBy":"2026-03-16"}""".formatted(customer)).status()).isEqualTo(204);
        letters.senders();

        assertThat(letters.states(id)).containsExactly("L23 sent");
        assertThat(letters.mail.arrivedFor(address)).hasSize(1);
        assertThat(letters.last(id).leftOn()).isEqualTo("2026-03-04");
        assertThat(said())
                .contains("误用了调价前的单价", "PERSON_CHANGED", "CN-" + customer, "5000.00", "2026-03-16")
                .contains("\"price\"", invoice("A"), invoice("B"));
        assertThat(journal()).contains("apologised", "误用了调价前的单价", "letter-ordered");

        assertThat(world.timers(id)).containsEntry("Event_NextCallDue", "2026-03-09");
        world.on("2026-03-09").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly(CALL);
        assertThat(strategy()).contains("\"rung\":\"PL-02\"");
        world.complete(id, CALL, "result=reached-no-promise, nextDate=2026-03-12");
        world.on("2026-03-13").run(account);
        assertThat(world.caseNow(id).position().stage())
                .as("cured, and ten days are over")
                .isEqualTo(Stage.VISIT);
        world.engineFollows(id);
    }

    @Test
    void apologisesAtOnceAndAsksForNothingThatIsDisputed() {
        world.complete(id, CALL, "result=reached-no-promise, note=货有问题");
        complainedOf("A", "60000.00");
        complainedOf("B", "20000.00");
        assertThat(refused(SORRY)).as("nobody knows who is right").contains("\"wrong\"", "nothing to apologise");
        accepted();
        assertThat(world.caseNow(id).demand()).isZero();

        assertThat(apologises(SORRY).status()).isEqualTo(204);
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L23 sent");
        assertThat(said()).doesNotContain("60000.00", "20000.00");
        world.engineFollows(id);
    }

    @Test
    void leavesOneAtATimeAndOnlyWhenAManagerHasSeenIt() {
        world.complete(id, CALL, "result=reached-no-promise, reason=R11, willingness=W2");
        letters.creditorSends("for-release");
        assertThat(refused("{\"wrong\":\"态度不好\",\"creditNote\":\"CN-NONE\",\"payBy\":\"2026-03-02\"}"))
                .contains("\"creditNote\"", "\"payBy\"");
        assertThat(apologises(SORRY).status()).isEqualTo(204);
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L23 for-release");
        assertThat(refused(SORRY)).contains("one at a time");

        world.asManager(() -> world.get(LetterRelease.class)
                .release(java.util.List.of(letters.last(id).id())));
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L23 sent");
    }

    @Test
    void saysSoWhereNoLettersAreSent() {
        world.complete(id, CALL, "result=reached-no-promise, reason=R07");
        letters.creditorSends("off");
        assertThat(refused(SORRY)).contains("No letters are sent");
        assertThat(letters.states(id)).isEmpty();
    }

    private String invoice(String which) {
        return "AP-" + customer + "-" + which;
    }

    private void complainedOf(String which, String amount) {
        assertThat(collector()
                        .post("/api/cases/" + id.number() + "/disputes", """
                                {"reason":"price","items":[{"invoice":"%s","amount":"%s"}]}""".formatted(invoice(which), amount))
                        .status())
                .isEqualTo(201);
    }

    /** All that is disputed. */
    private void accepted() {
        collector().get("/api/cases/" + id.number() + "/disputes").body().forEach(d -> {
            Caller.Answer answer = collector()
                    .post(
                            "/api/disputes/" + d.get("id").asText() + "/resolve",
                            "{\"decision\":\"accepted\",\"note\":\"情况属实\"}");
            assertThat(answer.status()).as(answer.toString()).isLessThan(300);
        });
    }

    private Caller.Answer apologises(String body) {
        return collector().post("/api/cases/" + id.number() + "/apologies", body);
    }

    private String refused(String body) {
        Caller.Answer answer = apologises(body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        return answer.body().toString();
    }

    /** What the last letter was made of. */
    private String said() {
        return letters.jdbc()
                .sql("select data from huikuan.letter where id = ?")
                .param(letters.last(id).id())
                .query((row, n) -> row.getString("data"))
                .single();
    }

    private String page() {
        return Session.at(port).logsIn("a-collectors", People.PASSWORD).body("/cases/" + id.number());
    }

    private String strategy() {
        return collector().get("/api/cases/" + id.number() + "/strategy").body().toString();
    }

    private String journal() {
        return collector().get("/api/cases/" + id.number() + "/journal").body().toString();
    }

    private Caller collector() {
        return Caller.of("http://localhost:" + port, "a-collectors", People.PASSWORD);
    }
}
