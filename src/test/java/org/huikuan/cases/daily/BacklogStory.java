package org.huikuan.cases.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.cases.reads.NextAct;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.letters.Letters;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.testing.TestRates;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A company goes live on Monday, 2 March 2026, two old cases a collector and day; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class BacklogStory {

    private static final AtomicInteger COLLECTORS = new AtomicInteger();
    private static final String OLD = "2025-12-01";

    @Autowired
    private ApplicationContext context;

    private CaseWorld world;
    private JdbcClient jdbc;
    private String collector;
    private final List<Long> accounts = new ArrayList<>();

    @BeforeEach
    void twoADay() {
        world = new CaseWorld(context).on("2026-03-02");
        world.ledgers.creditor();
        jdbc = JdbcClient.create(world.get(DataSource.class));
        collector = "live" + COLLECTORS.incrementAndGet();
        portion(2);
    }

    @AfterEach
    void theSeedAgain() {
        portion(20);
    }

    @Test
    void everyAccountHasItsCaseAtOnceAndTheCollectorAPortionADay() {
        long small = owes("100.00", OLD);
        long large = owes("900.00", OLD);
        long middle = owes("500.00", OLD);
        long larger = owes("800.00", OLD);
        long least = owes("50.00", OLD);

        dailyRun();

        assertThat(waitsUntil(large)).isNull();
        assertThat(waitsUntil(larger)).isNull();
        assertThat(waitsUntil(middle)).isEqualTo("2026-03-03");
        assertThat(waitsUntil(small)).isEqualTo("2026-03-03");
        assertThat(waitsUntil(least)).isEqualTo("2026-03-04");
        assertThat(world.tasks(world.caseOf(large).id())).hasSize(1);
        assertThat(world.tasks(world.caseOf(least).id())).isEmpty();
        accounts.forEach(a -> world.engineFollows(world.caseOf(a).id()));
    }

    @Test
    void thoseThatOweMostComeFirstWhateverTheirCurrency() {
        long yuan = owes("50000.00", OLD);
        long kronur = owes("600000.00", OLD);
        long pesos = owes("100.00", OLD);
        TestRates.owes(jdbc, kronur, "ISK");
        TestRates.owes(jdbc, pesos, "CLP");
        TestRates.tell(jdbc, "ISK", "0.05");

        dailyRun();

        assertThat(waitsUntil(pesos))
                .as("nobody can compare it: a person looks")
                .isNull();
        assertThat(waitsUntil(yuan)).isNull();
        assertThat(waitsUntil(kronur)).as("30,000 yuan").isEqualTo("2026-03-03");
    }

    @Test
    void whatWaitsForItsTurnSaysSoAndIsWorkedOnItsDay() {
        owes("900.00", OLD);
        owes("800.00", OLD);
        CaseId last = caseAfterRun(owes("100.00", OLD));
        assertThat(world.get(Letters.class).ofCase(last.value())).isEmpty();
        NextAct next = NextAct.of(world.get(CaseReads.class).facts(last), world.get(WorkingDays.class));
        assertThat(next.what()).isEqualTo("wait-turn");
        assertThat(next.on()).isEqualTo("2026-03-03");

        world.on("2026-03-03").fireDueTimers(last);
        dailyRun();

        CollectionCase now = world.caseNow(last);
        assertThat(now.waitUntil()).isNull();
        assertThat(now.position().notBefore()).isNull();
        assertThat(world.tasks(last)).hasSize(1);
        world.engineFollows(last);
    }

    @Test
    void whatHasJustFallenDueOrIsInNobodysChargeDoesNotQueue() {
        owes("900.00", OLD);
        owes("800.00", OLD);
        long fresh = owes("10.00", "2026-03-01");
        long nobodys = owes("20.00", OLD);
        jdbc.sql("update huikuan.account set collector = null where id = ?")
                .param(nobodys)
                .update();

        dailyRun();

        assertThat(waitsUntil(fresh)).isNull();
        assertThat(waitsUntil(nobodys)).isNull();
    }

    @Test
    void aSecondLoadQueuesBehindTheFirstAndTheWeekendIsLeftOut() {
        for (int i = 0; i < 7; i++) {
            owes("500.00", OLD);
        }
        dailyRun();
        long second = owes("9000.00", OLD);
        long third = owes("8000.00", OLD);
        long fourth = owes("7000.00", OLD);
        long fifth = owes("6000.00", OLD);

        world.on("2026-03-03");
        dailyRun();

        assertThat(waitsUntil(second)).isEqualTo("2026-03-05");
        assertThat(waitsUntil(third)).isEqualTo("2026-03-06");
        assertThat(waitsUntil(fourth)).isEqualTo("2026-03-06");
        assertThat(waitsUntil(fifth)).isEqualTo("2026-03-09");
    }

    @Test
    void theSameDayRunAgainDealsNothingMore() {
        for (int i = 0; i < 4; i++) {
            owes("500.00", OLD);
        }
        dailyRun();
        List<String> days = accounts.stream().map(this::waitsUntil).toList();

        assertThat(dailyRun()).isEqualTo(new DailyWork.Outcome(0, 0));

        assertThat(accounts.stream().map(this::waitsUntil).toList()).isEqualTo(days);
        assertThat(days).containsExactly(null, null, "2026-03-03", "2026-03-03");
    }

    @Test
    void aCustomerWhoPaysBeforeItsTurnIsNeverCalledAndAManagerMayJumpTheQueue() {
        owes("900.00", OLD);
        owes("800.00", OLD);
        long pays = owes("100.00", OLD);
        long urgent = owes("90.00", OLD);
        CaseId paid = caseAfterRun(pays);
        CaseId jumping = world.caseOf(urgent).id();

        world.cashier.receive(customerOf(pays), "PAY-" + customerOf(pays), "100.00", "INV-" + customerOf(pays));
        world.asManager(() ->
                world.acts().move(jumping, fields("stage=reminder-call, reason=customer is leaving the country")));

        assertThat(world.caseNow(paid).status()).isEqualTo(CaseStatus.SETTLED);
        assertThat(world.processes(paid)).isEmpty();
        assertThat(world.tasks(jumping)).containsExactly("Task_CallTheCustomer");
        world.engineFollows(jumping);
    }

    @Test
    void withoutAPortionAllComeAtOnce() {
        portion(0);
        for (int i = 0; i < 5; i++) {
            owes("500.00", OLD);
        }

        dailyRun();

        assertThat(accounts).allSatisfy(a -> assertThat(waitsUntil(a)).isNull());
    }

    private void portion(int cases) {
        jdbc.sql("update huikuan.creditor set backlog_portion = ? where code = 'HK'")
                .param(cases)
                .update();
    }

    private long owes(String amount, String dueOn) {
        String customer = collector + "-" + accounts.size();
        long account = world.ledgers.account(customer);
        jdbc.sql("update huikuan.account set collector = ? where id = ?")
                .params(collector, account)
                .update();
        world.ledgers.invoice(account, "INV-" + customer, amount, dueOn);
        accounts.add(account);
        return account;
    }

    private String customerOf(long account) {
        return collector + "-" + accounts.indexOf(account);
    }

    private DailyWork.Outcome dailyRun() {
        Creditor creditor = world.get(Creditors.class).find("HK").orElseThrow();
        world.get(UnitOfWork.class).inNew(() -> world.get(DailyWork.class).beginDay(creditor, world.today()));
        return world.run(accounts);
    }

    private CaseId caseAfterRun(long account) {
        dailyRun();
        return world.caseOf(account).id();
    }

    private String waitsUntil(long account) {
        LocalDate until = world.caseOf(account).waitUntil();
        return until == null ? null : until.toString();
    }
}
