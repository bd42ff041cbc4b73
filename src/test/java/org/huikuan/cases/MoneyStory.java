package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.disputes.DisputeState;
import org.huikuan.cases.disputes.Disputes;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.promises.PromiseState;
import org.huikuan.cases.promises.Promises;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.testing.StatementCount;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What money that comes, or bounces, does to promises and cases; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class MoneyStory {

    @Autowired
    private ApplicationContext context;

    private CaseWorld world;
    private GridCase kase;

    @BeforeEach
    void aCaseOfTwoItems() {
        world = new CaseWorld(context);
        kase = new GridCase(world);
    }

    @Test
    void keepsAPromiseOnTheDayItsMoneyComes() {
        kase.promise("1200.00", "2026-03-06", kase.item("A"));
        world.on("2026-03-04");
        receive("R1", "1200.00", kase.item("A"));
        assertThat(promise().state()).isEqualTo(PromiseState.KEPT);
        assertThat(promise().judgedOn()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(world.processes(kase.id)).doesNotContain("promise-to-pay");
        world.engineFollows(kase.id);
    }

    @Test
    void aPromiseWrittenDownWronglyIsCorrectedAndItsClocksFollow() {
        kase.promise("1200.00", "2026-03-06", kase.item("A"));
        Promise wrong = promise();
        world.on("2026-03-03");
        receive("R1", "300.00", kase.item("A"));
        correct(wrong, "amount=500.00, date=2026-03-11, reason=听错了");
        Promise right = promise();
        assertThat(right.versionOf()).isEqualTo(wrong.id());
        assertThat(right.promisedOn()).isEqualTo(wrong.promisedOn());
        assertThat(right.payOn()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(world.get(Promises.class).get(wrong.id()).state()).isEqualTo(PromiseState.SUPERSEDED);
        assertThat(world.processes(kase.id)).containsOnlyOnce("promise-to-pay");
        assertThatThrownBy(() -> correct(right, "amount=1200.01, reason=x")).hasMessageContaining("above");
        assertThatThrownBy(() -> correct(right, "date=2026-03-02, reason=x")).hasMessageContaining("past");
        assertThatThrownBy(() -> correct(right, "amount=600.00")).hasMessageContaining("reason");
        assertThatThrownBy(() -> correct(wrong, "amount=600.00, reason=x")).hasMessageContaining("superseded");
        world.on("2026-03-09").fireDueTimers(kase.id);
        assertThat(promise().state()).as("the wrong day is over").isEqualTo(PromiseState.OPEN);
        receive("R2", "200.00", kase.item("A"));
        assertThat(promise().state()).as("money since the promise was given").isEqualTo(PromiseState.KEPT);
        world.engineFollows(kase.id);
    }

    private void correct(Promise promise, String words) {
        world.asCollector(() -> world.acts().correctPromise(promise.id(), CaseWorld.fields(words)));
    }

    @Test
    void judgesAPromisePartlyKeptAfterItsTolerance() {
        kase.promise("1200.00", "2026-03-06", kase.item("A"));
        world.on("2026-03-05").fireDueTimers(kase.id);
        receive("R1", "500.00", kase.item("A"));
        assertThat(promise().state()).isEqualTo(PromiseState.OPEN);
        world.on("2026-03-11").fireDueTimers(kase.id);
        assertThat(promise().state()).isEqualTo(PromiseState.PARTLY_KEPT);
        assertThat(promise().received()).isEqualByComparingTo("500.00");
        assertThat(world.tasks(kase.id)).containsExactly(GridCase.CALL);
        world.engineFollows(kase.id);
    }

    @Test
    void judgesAllPromisesOfTheDayWithAFixedNumberOfQuestionsToTheLedger() {
        List<GridCase> others =
                Stream.generate(() -> new GridCase(world)).limit(5).toList();
        List<GridCase> all = Stream.concat(Stream.of(kase), others.stream()).toList();
        all.forEach(c -> c.promise("1200.00", "2026-03-06", c.item("A")));
        world.on("2026-03-05");
        receive("R1", "500.00", kase.item("A"));
        world.on("2026-03-11");
        StatementCount run = StatementCount.during(
                () -> world.run(all.stream().map(c -> c.account).toList()));
        assertThat(others).extracting(c -> promiseOf(c).state()).containsOnly(PromiseState.BROKEN);
        assertThat(promise().state()).isEqualTo(PromiseState.PARTLY_KEPT);
        assertThat(promise().received()).isEqualByComparingTo("500.00");
        // Receipts, what the ledger's list says, and what interrupts limitation: none of them asked case by case.
        assertThat(run.containing("join huikuan.allocation")).isBetween(1L, 4L);
    }

    @Test
    void breaksAKeptPromiseWhenItsMoneyBouncesTooLate() {
        kase.promise("1200.00", "2026-03-06", kase.item("A"));
        world.on("2026-03-06").fireDueTimers(kase.id);
        receive("R1", "1200.00", kase.item("A"));
        assertThat(promise().state()).isEqualTo(PromiseState.KEPT);
        world.on("2026-03-12").cashier.reverse(kase.customer + "-R1");
        assertThat(promise().state()).isEqualTo(PromiseState.BROKEN);
        assertThat(world.tasks(kase.id)).containsExactly(GridCase.CALL);
        world.engineFollows(kase.id);
    }

    @Test
    void opensASettledCaseAgainWhereItStoodWhenTheMoneyBounces() {
        kase.reach("Event_NextCallDue");
        world.on("2026-03-03").fireDueTimers(kase.id);
        receive("R1", "2000.00");
        assertThat(world.caseNow(kase.id).status()).isEqualTo(CaseStatus.SETTLED);
        world.engineFollows(kase.id);

        world.on("2026-03-09").cashier.reverse(kase.customer + "-R1");
        CollectionCase again = world.caseNow(kase.id);
        assertThat(again.isOpen()).isTrue();
        assertThat(again.closedOn()).isNull();
        assertThat(again.position().attempt()).isEqualTo(2);
        assertThat(world.tasks(kase.id)).containsExactly(GridCase.CALL);
        assertThat(instancesEver()).isEqualTo(2);
        world.engineFollows(kase.id);
        assertThat(world.run(kase.account)).isEqualTo(new DailyWork.Outcome(0, 0));
    }

    @Test
    void joinsBouncedItemsToTheNewerOpenCase() {
        receive("R1", "2000.00");
        world.ledgers.invoice(kase.account, kase.item("C"), "300.00", "2026-03-04");
        world.on("2026-03-05").run(kase.account);
        CaseId newer = world.caseOf(kase.account).id();
        assertThat(newer).isNotEqualTo(kase.id);

        world.on("2026-03-09").cashier.reverse(kase.customer + "-R1");
        CollectionCase old = world.caseNow(kase.id);
        assertThat(old.status()).isEqualTo(CaseStatus.SETTLED);
        assertThat(old.successorId()).isEqualTo(newer.value());
        assertThat(world.get(Facts.class).of(newer).overdue()).hasSize(3);
        world.engineFollows(kase.id);
        world.engineFollows(newer);

        receive("R2", "2300.00");
        assertThat(world.caseNow(newer).status()).isEqualTo(CaseStatus.SETTLED);
        world.cashier.reverse(kase.customer + "-R2");
        assertThat(world.caseNow(newer).isOpen()).isTrue();
        assertThat(world.caseNow(kase.id).isOpen()).isFalse();
        world.engineFollows(newer);
    }

    @Test
    void keepsAPromiseForTheLaterItemWithMoneyWithoutAWord() {
        kase.promise("800.00", "2026-03-06", kase.item("B"));
        world.on("2026-03-04");
        receive("R1", "800.00");
        assertThat(promise().state()).isEqualTo(PromiseState.KEPT);
        assertThat(world.get(Facts.class).of(kase.id).overdue())
                .extracting(org.huikuan.ledger.OpenItem::number)
                .containsExactly(kase.item("A"));
    }

    @Test
    void paysWhatMayBeDemandedBeforeWhatIsDisputedAndEndsNoDispute() {
        kase.disputePart("A", "1200.00");
        receive("R1", "800.00");
        assertThat(dispute().state()).isEqualTo(DisputeState.OPEN);
        assertThat(world.get(Facts.class).of(kase.id).overdue())
                .extracting(org.huikuan.ledger.OpenItem::number)
                .containsExactly(kase.item("A"));
        world.engineFollows(kase.id);
    }

    @Test
    void aDisputeOutlastsMoneyThatNamesItsItem() {
        kase.disputePart("A", "1200.00");
        receive("R1", "1200.00", kase.item("A"));
        assertThat(dispute().state()).isEqualTo(DisputeState.OPEN);
        assertThat(world.caseNow(kase.id).isOpen()).isTrue();
        world.engineFollows(kase.id);
    }

    @Test
    void showsASettledCaseAsItWasAtItsEndWhateverTheAccountOwesLater() {
        receive("R1", "2000.00");
        world.ledgers.invoice(kase.account, kase.item("C"), "300.00", "2026-03-04");
        world.on("2026-03-09").run(kase.account);
        world.asManager(() -> {
            CaseReads reads = world.get(CaseReads.class);
            assertThat(reads.facts(kase.id).overdue()).isEmpty();
            assertThat(reads.journal(kase.id))
                    .allSatisfy(j -> assertThat(j.onDate()).isEqualTo("2026-03-02"));
            assertThat(reads.facts(world.caseOf(kase.account).id()).overdue()).hasSize(1);
        });
    }

    @Test
    void tellsTheCallerOfMoneyOnAccount() {
        receive("R1", "1300.00", kase.item("A"));
        world.asManager(
                () -> assertThat(world.get(CaseReads.class).onAccount(kase.id).get("CNY"))
                        .isEqualByComparingTo("100.00"));
    }

    private Dispute dispute() {
        return world.get(Disputes.class).of(kase.id).get(0);
    }

    @Test
    void endsAnAcceptedDisputeWithItsCreditNote() {
        kase.reach("Task_IssueTheCreditNote");
        world.cashier.credit(kase.customer, kase.customer + "-N1", "1200.00", kase.item("A"));
        assertThat(dispute().state()).isEqualTo(DisputeState.CREDITED);
        assertThat(world.tasks(kase.id)).containsExactly(GridCase.CALL);
        world.engineFollows(kase.id);
    }

    private void receive(String reference, String amount, String... invoices) {
        world.cashier.receive(kase.customer, kase.customer + "-" + reference, amount, invoices);
    }

    private Promise promise() {
        return promiseOf(kase);
    }

    private Promise promiseOf(GridCase of) {
        List<Promise> promises = world.get(Promises.class).of(List.of(of.id)).get(of.id);
        return promises.get(promises.size() - 1);
    }

    private long instancesEver() {
        return world.get(HistoryService.class)
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("collection-case")
                .processInstanceBusinessKey(kase.id.number())
                .count();
    }
}
