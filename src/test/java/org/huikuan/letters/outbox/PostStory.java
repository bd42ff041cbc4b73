package org.huikuan.letters.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.Letters;
import org.huikuan.outbox.Outboxes;
import org.huikuan.testing.TestMailServer;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.LetterWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Letters on their way out: mail server, resends, people who post; on both databases with a real mail server. */
abstract class PostStory {

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
        customer = "LP" + CUSTOMERS.incrementAndGet();
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
    void givesALetterForPrintToAPersonOnceForTheCase() {
        letters.jdbc()
                .sql("update huikuan.account set email = null where id = ?")
                .param(account)
                .update();
        letters.order(id, LetterCode.L03, "a");
        letters.order(id, LetterCode.L21, "b", LetterWorld.VISIT);
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 printed", "L21 printed");
        assertThat(world.tasks(id)).containsExactly("Task_CallTheCustomer", "Task_PostTheLetters");

        assertThatThrownBy(() -> world.complete(id, "Task_PostTheLetters", "way=registered-mail"))
                .hasMessageContaining("number");
        world.complete(id, "Task_PostTheLetters", "way=registered-mail, number=XA123456789CN, date=2026-03-02");

        assertThat(letters.states(id)).containsExactly("L03 sent", "L21 sent");
        assertThat(world.tasks(id)).containsExactly("Task_CallTheCustomer");
        assertThat(world.processes(id)).doesNotContain("deliver-letters");
    }

    @Test
    void takesTheTaskBackWhenTheMoneyComes() {
        letters.jdbc()
                .sql("update huikuan.account set email = null where id = ?")
                .param(account)
                .update();
        letters.order(id, LetterCode.L03, "a");
        letters.senders();
        world.cashier.receive(customer, "R-" + customer, "1200.00");

        assertThat(letters.states(id)).containsExactly("L03 cancelled");
        assertThat(world.tasks(id)).isEmpty();
        assertThat(world.processes(id)).isEmpty();
    }

    @Test
    void givesARefusedMailToAPersonWhoFindsAnotherAddress() {
        letters.mail.answers(address, 550);
        letters.order(id, LetterCode.L03, "a");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 failed");
        assertThat(world.tasks(id)).contains("Task_PostTheLetters");

        String other = "other-" + address;
        world.complete(id, "Task_PostTheLetters", "way=mail, email=" + other);
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 sent");
        assertThat(letters.mail.arrivedFor(other)).hasSize(1);
        assertThat(world.tasks(id)).doesNotContain("Task_PostTheLetters");
    }

    @Test
    void triesAgainWhatTheServerDoesNotWantNow() {
        letters.mail.answers(address, 451);
        letters.order(id, LetterCode.L03, "a");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 queued");

        letters.mail.works();
        world.on("2026-03-03");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 sent");
        assertThat(letters.resends(id)).isZero();
    }

    @Test
    void waitsForAServerThatIsGone() {
        letters.mail.isGone();
        letters.order(id, LetterCode.L03, "a");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 queued");
        assertThat(letters.jdbc()
                        .sql("select count(*) from huikuan.mail_trouble")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        letters.mail.works();
        world.on("2026-03-03");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 sent");
        assertThat(letters.jdbc()
                        .sql("select count(*) from huikuan.mail_trouble")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void waitsForAServerToBeConfigured() {
        letters.mail.isNotConfigured();
        letters.order(id, LetterCode.L03, "a");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 queued");

        letters.mail.works();
        world.on("2026-03-03");
        newDay();
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 sent");
    }

    @Test
    void sendsTheSameMailAgainWhenNobodyKnowsWhetherItLeft() {
        letters.mail.hangsUpAfter(address);
        letters.order(id, LetterCode.L03, "a");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 queued");

        world.on("2026-03-03");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 sent");
        assertThat(letters.mail.arrivedFor(address))
                .hasSize(2)
                .extracting(TestMailServer.Arrived::messageId)
                .containsOnly(letters.mail.arrivedFor(address).get(0).messageId());
        assertThat(letters.resends(id)).isEqualTo(1);
        assertThat(journal()).contains("letter-resent");
    }

    @Test
    void sendsEachLetterOnceWhenSeveralSendersWorkAtOnce() throws Exception {
        List<String> addresses = new ArrayList<>();
        List<CaseId> ids = new ArrayList<>();
        List<Long> accounts = new ArrayList<>();
        letters.creditorSends("off");
        for (int i = 0; i < 45; i++) {
            String each = customer + "-" + i;
            accounts.add(world.ledgers.account(each));
            addresses.add(letters.mailOf(accounts.get(i), each.toLowerCase(Locale.ROOT) + "@buyer.example"));
            world.ledgers.invoice(accounts.get(i), "INV-" + each, "10.00", "2026-03-01");
        }
        world.run(accounts);
        accounts.forEach(a -> ids.add(world.caseOf(a).id()));
        letters.creditorSends("automatic");
        ids.forEach(each -> letters.order(each, LetterCode.L03, "a"));

        ExecutorService senders = Executors.newFixedThreadPool(3);
        try {
            List<Future<String>> answers = senders.invokeAll(
                    Collections.nCopies(3, () -> world.get(Outboxes.class).send("letters")));
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("done");
            }
        } finally {
            senders.shutdownNow();
        }

        assertThat(addresses)
                .allSatisfy(a -> assertThat(letters.mail.arrivedFor(a)).hasSize(1));
        assertThat(ids).allSatisfy(each -> assertThat(letters.states(each)).containsExactly("L03 sent"));
        letters.senders();
    }

    private void newDay() {
        world.get(org.huikuan.shared.UnitOfWork.class)
                .inNew(() -> world.get(Letters.class).newDay(world.caseNow(id).creditorId(), world.today()));
    }

    private List<String> journal() {
        return world.get(CaseReads.class).journal(id).stream()
                .map(j -> j.what())
                .toList();
    }
}
