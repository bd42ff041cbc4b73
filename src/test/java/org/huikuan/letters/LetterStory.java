package org.huikuan.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.shared.Conflict;
import org.huikuan.testing.TestMailServer;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.LetterWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Letters from the order through the gate, told in days; run on both databases with a real mail server. */
abstract class LetterStory {

    private static final AtomicInteger CUSTOMERS = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    private CaseWorld world;
    private LetterWorld letters;
    private String customer;
    private String address;
    private long account;
    private CaseId id;

    @BeforeEach
    void anOpenCaseOfACustomerWithMail() {
        world = new CaseWorld(context).on("2026-03-02");
        letters = new LetterWorld(world);
        letters.mail.works();
        world.ledgers.creditor();
        letters.creditorSends("off");
        customer = "LT" + CUSTOMERS.incrementAndGet();
        account = world.ledgers.account(customer);
        address = letters.mailOf(account, customer.toLowerCase(Locale.ROOT) + "@buyer.example");
        world.ledgers.invoice(account, "INV-" + customer, "1200.00", "2026-03-01");
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
        letters.jdbc().sql("delete from huikuan.mail_trouble").update();
        letters.mail.isNotConfigured();
    }

    @Test
    void mailsALetterOnceHoweverOftenItIsOrdered() {
        letters.order(id, LetterCode.L03, "a");
        letters.order(id, LetterCode.L03, "a");
        letters.senders();
        letters.order(id, LetterCode.L03, "a");
        letters.senders();

        assertThat(letters.states(id)).containsExactly("L03 sent");
        List<TestMailServer.Arrived> arrived = letters.mail.arrivedFor(address);
        assertThat(arrived).hasSize(1);
        assertThat(new String(arrived.get(0).bytes(), StandardCharsets.ISO_8859_1))
                .contains("Date: Mon, 2 Mar 2026")
                .contains("application/pdf");
        Letter sent = letters.last(id);
        assertThat(sent.datedOn()).isEqualTo("2026-03-02");
        assertThat(sent.leftOn()).isEqualTo("2026-03-02");
        assertThat(sent.documentSha256()).hasSize(64);
        assertThat(letters.gate(id)).isEqualTo("allowed");
    }

    @Test
    void ordersNothingWhileLettersAreOff() {
        letters.creditorSends("off");
        letters.order(id, LetterCode.L03, "a");

        assertThat(letters.of(id)).isEmpty();
        assertThat(journal()).contains("letter-not-ordered");
    }

    @Test
    void waitsForAManagersWord() {
        letters.creditorSends("for-release");
        letters.order(id, LetterCode.L03, "a");
        letters.order(id, LetterCode.L01, "b");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 for-release", "L01 for-release");

        List<Letter> both = letters.of(id);
        world.asManager(
                () -> world.get(LetterRelease.class).strike(List.of(both.get(1).id()), "已口头商定"));
        world.asManager(
                () -> world.get(LetterRelease.class).release(List.of(both.get(0).id())));
        letters.senders();

        assertThat(letters.states(id)).containsExactly("L03 sent", "L01 struck");
        assertThatThrownBy(() -> world.asManager(() -> world.get(LetterRelease.class)
                        .release(List.of(both.get(1).id()))))
                .isInstanceOf(Conflict.class);
        assertThat(journal()).contains("letter-released", "letter-struck", "letter-sent");
    }

    @Test
    void waitsWhileAllIsPromisedAndLeavesWhenThePromiseIsBroken() {
        world.complete(id, "Task_CallTheCustomer", "result=promised, amount=1200.00, date=2026-03-06");
        letters.order(id, LetterCode.L03, "a");
        letters.senders();
        assertThat(letters.states(id)).contains("L03 queued");
        assertThat(letters.gate(id)).isEqualTo("promise");

        world.on("2026-03-11").fireDueTimers(id);
        letters.senders();
        assertThat(letters.states(id)).contains("L03 sent");
    }

    @Test
    void waitsWhileTheCustomerIsOnHoldUntilTheDayAfter() {
        world.asManager(() -> world.acts().hold(id, CaseWorld.fields("reason=complaint, until=2026-03-10")));
        letters.order(id, LetterCode.L03, "a");
        letters.senders();
        assertThat(letters.gate(id)).isEqualTo("hold");

        world.on("2026-03-10");
        newDay();
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 queued");
        world.on("2026-03-11");
        newDay();
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 sent");
    }

    @Test
    void waitsFiveWorkingDaysAfterTheLastLetterUnlessTheStepIsALaterOne() {
        letters.order(id, LetterCode.L03, "a");
        letters.senders();
        world.on("2026-03-05");
        letters.order(id, LetterCode.L01, "a");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 sent", "L01 queued");
        assertThat(letters.gate(id)).isEqualTo("too-soon");

        letters.order(id, LetterCode.L01, "b");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 sent", "L01 queued", "L01 sent");
    }

    @Test
    void cancelsWhatHasNotLeftWhenTheMoneyComes() {
        letters.creditorSends("for-release");
        letters.order(id, LetterCode.L03, "a");
        world.cashier.receive(customer, "R-" + customer, "1200.00");

        assertThat(letters.states(id)).containsExactly("L03 cancelled");
        letters.senders();
        assertThat(letters.mail.arrivedFor(address)).isEmpty();
    }

    @Test
    void sendsWhatTheSettlementHadCancelledOnceItsMoneyHasBounced() {
        letters.creditorSends("for-release");
        letters.order(id, LetterCode.L03, "a");
        world.cashier.receive(customer, "R-" + customer, "1200.00");
        assertThat(letters.states(id)).containsExactly("L03 cancelled");

        world.on("2026-03-04");
        world.cashier.reverse("R-" + customer);
        assertThat(letters.states(id)).contains("L03 for-release");
        assertThat(journal()).contains("letter-reinstated");

        Letter back = letters.of(id).stream()
                .filter(l -> l.state().code().equals("for-release"))
                .findFirst()
                .orElseThrow();
        world.asManager(() -> world.get(LetterRelease.class).release(List.of(back.id())));
        letters.senders();
        assertThat(letters.mail.arrivedFor(address)).hasSize(1);
        assertThat(letters.of(id))
                .filteredOn(l -> l.code() == LetterCode.L03)
                .extracting(Letter::datedOn)
                .containsExactly(java.time.LocalDate.of(2026, 3, 4));
    }

    @Test
    void showsTheLedgerOfTheMomentInWhichItLeaves() {
        letters.order(id, LetterCode.L03, "a");
        world.cashier.receive(customer, "R-" + customer, "200.00");
        letters.senders();

        assertThat(dataOf(letters.last(id))).contains("1000.00");
    }

    @Test
    void thanksWhoeverPaysAndSaysWhenTheMoneyBounced() {
        letters.jdbc()
                .sql("update huikuan.creditor set thank_you = true where code = 'HK'")
                .update();
        try {
            world.cashier.receive(customer, "R-" + customer, "1200.00");
            letters.senders();
            assertThat(letters.states(id)).containsExactly("L12 sent");

            world.on("2026-03-04");
            world.cashier.reverse("R-" + customer);
            letters.senders();
            assertThat(letters.states(id)).contains("L12 sent", "L22 sent");
        } finally {
            letters.jdbc()
                    .sql("update huikuan.creditor set thank_you = false where code = 'HK'")
                    .update();
        }
    }

    private void newDay() {
        world.get(org.huikuan.shared.UnitOfWork.class)
                .inNew(() -> world.get(Letters.class).newDay(world.caseNow(id).creditorId(), world.today()));
    }

    private String dataOf(Letter letter) {
        return letters.jdbc()
                .sql("select data from huikuan.letter where id = ?")
                .param(letter.id())
                .query((row, n) -> row.getString("data"))
                .single();
    }

    private List<String> journal() {
        return world.get(CaseReads.class).journal(id).stream()
                .map(j -> j.what())
                .toList();
    }
}
