package org.huikuan.cases.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.Interactions;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.VisitWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** March 2026: contacts are counted per customer, person and way, whichever case, task or creditor they were for. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class ContactsCounted {

    private static final String CALL = "channel=phone, result=not-reached, person=";

    @Autowired
    private ApplicationContext context;

    private CaseWorld world;
    private GridCase kase;

    @BeforeEach
    void aCase() {
        world = new CaseWorld(context);
        kase = new GridCase(world);
    }

    @Test
    void aCustomerWithTwoNumbersIsCalledAsOne() {
        GridCase other = new GridCase(world);
        sameName(other);
        log(kase, CALL + "刘敏");
        log(other, CALL + "刘敏");
        log(other, CALL + "周立");
        assertThat(rules(kase)).isEmpty();
        assertThat(rules(other)).isEmpty();

        log(other, CALL + "刘敏");

        assertThat(rules(other)).as("the third call to Liu Min that day").containsExactly("rule_calls_a_day");
    }

    @Test
    void callsForTheCaseBeforeCountForTheNextOne() {
        log(kase, CALL + "刘敏");
        log(kase, CALL + "刘敏");
        world.cashier.receive(kase.customer, "B-" + kase.customer, "2000.00");
        world.ledgers.invoice(kase.account, kase.item("C"), "700.00", "2026-02-27");
        world.run(kase.account);
        CaseId next = world.caseOf(kase.account).id();
        assertThat(next).isNotEqualTo(kase.id);

        act("log-contact", next.number(), CALL + "刘敏");

        assertThat(world.get(ContactMarks.class).of(next))
                .extracting(ContactMark::rule)
                .containsExactly("rule_calls_a_day");
    }

    @Test
    void theCallBeforeThePayDayIsACallAsAnyOther() {
        world.asCollector(() -> {
            Map<String, Object> words = new HashMap<>(fields("amount=1200.00, date=2026-03-06, promisedBy=刘敏"));
            words.put("items", kase.item("A"));
            world.acts().promise(kase.id, words);
        });
        world.on("2026-03-05").fireDueTimers(kase.id);
        world.complete(kase.id, "Task_ConfirmThePayment", "result=not-reached");
        Interaction logged = world.get(Interactions.class).latest(kase.id).orElseThrow();
        assertThat(logged.person()).isEqualTo("刘敏");
        assertThat(logged.remindedOn()).hasToString("2026-03-06");

        log(kase, CALL + "刘敏");
        assertThat(rules(kase)).isEmpty();
        log(kase, CALL + "刘敏");
        assertThat(rules(kase)).containsExactly("rule_calls_a_day");
    }

    @Test
    void theCallOnThePayDayThatIsOneTooMuchIsMarked() {
        kase.reach("Task_ConfirmThePayment");
        act("conduct-fact", kase.id.number(), "kind=told-not-to-call, note=客户要求只用邮件联系");

        world.complete(kase.id, "Task_ConfirmThePayment", "result=confirmed");

        assertThat(rules(kase)).containsExactly("rule_no_calls");
    }

    @Test
    void aVisitIsJudgedByTheHourOfItsAppointmentAndTheFactsOfItsDay() {
        kase.reach(VisitWords.REPORT);
        String day = visitDay();
        act("conduct-fact", kase.id.number(), "kind=counsel-represents, person=陆律师, note=律师来函, since=" + day);
        String reported = world.today().plusDays(1).toString();
        world.on(reported);

        report();

        assertThat(marks(kase)).singleElement().satisfies(mark -> {
            assertThat(mark.rule()).isEqualTo("rule_counsel");
            assertThat(mark.channel()).isEqualTo("visit");
            assertThat(mark.onDate()).hasToString(day);
            assertThat(mark.atTime()).isEqualTo("10:00");
        });
        assertThat(daysMade()).as("counted on the day of the visit").containsExactly(day);
    }

    @Test
    void aVisitToWhichTheCustomerAgreedIsNoVisitAgainstTheRules() {
        kase.reach(VisitWords.REPORT);
        JdbcClient jdbc = JdbcClient.create(context.getBean(DataSource.class));
        jdbc.sql("update huikuan.visit set agreed = true where case_id = :case")
                .param("case", kase.id.value())
                .update();
        act("conduct-fact", kase.id.number(), "kind=asked-to-leave, note=前台请我们离开, since=" + visitDay());

        report();

        assertThat(rules(kase)).isEmpty();
    }

    private void report() {
        world.complete(
                kase.id,
                VisitWords.REPORT,
                "result=refused, met=DM-3 刘敏, note=不付, nextDate="
                        + world.today().plusDays(5));
    }

    private String visitDay() {
        return JdbcClient.create(context.getBean(DataSource.class))
                .sql("select max(visit_on) from huikuan.visit where case_id = :case")
                .param("case", kase.id.value())
                .query(String.class)
                .single();
    }

    private List<String> daysMade() {
        return JdbcClient.create(context.getBean(DataSource.class))
                .sql("select coalesce(made_on, on_date) from huikuan.interaction where case_id = :case"
                        + " and channel = 'visit'")
                .param("case", kase.id.value())
                .query(String.class)
                .list();
    }

    private void sameName(GridCase other) {
        JdbcClient.create(context.getBean(DataSource.class))
                .sql("update huikuan.account set name = (select name from huikuan.account where id = :one)"
                        + " where id = :other")
                .param("one", kase.account)
                .param("other", other.account)
                .update();
    }

    private void log(GridCase of, String words) {
        act("log-contact", of.id.number(), words);
    }

    private void act(String key, String number, String words) {
        world.asCollector(
                () -> world.get(ActDoor.class).carryOut(key, Where.of("caseId", number), fields(words), Way.API));
    }

    private List<ContactMark> marks(GridCase of) {
        return world.get(ContactMarks.class).of(of.id);
    }

    private List<String> rules(GridCase of) {
        return marks(of).stream().map(ContactMark::rule).toList();
    }
}
