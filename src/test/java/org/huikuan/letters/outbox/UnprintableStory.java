package org.huikuan.letters.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.letters.LetterCode;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.LetterWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Letters that cannot be printed as the data are: a person mends them; on both databases with a real mail server. */
abstract class UnprintableStory {

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
        customer = "LU" + CUSTOMERS.incrementAndGet();
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
    void givesALetterThatCannotBePrintedToAPersonWhoMendsTheData() {
        writeTo("\ud840\udc01野路 1 号");
        letters.order(id, LetterCode.L03, "a");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 failed");
        assertThat(world.tasks(id)).contains("Task_PostTheLetters");
        assertThat(journal()).contains("letter-unprintable");
        assertThatThrownBy(() -> world.complete(id, "Task_PostTheLetters", "way=by-hand, handedTo=前台"))
                .hasMessageContaining("way");

        world.complete(id, "Task_PostTheLetters", "way=again");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 failed");

        writeTo("吉野路 1 号");
        world.complete(id, "Task_PostTheLetters", "way=again");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 sent");
        assertThat(letters.mail.arrivedFor(address)).hasSize(1);
        assertThat(world.processes(id)).doesNotContain("deliver-letters");
    }

    @Test
    void postsWhatCouldBePrintedAndKeepsTheRest() {
        letters.jdbc()
                .sql("update huikuan.account set email = null where id = ?")
                .param(account)
                .update();
        letters.order(id, LetterCode.L03, "a");
        letters.senders();
        writeTo("\ud840\udc01野路 1 号");
        letters.order(id, LetterCode.L21, "b", LetterWorld.VISIT);
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L03 printed", "L21 failed");

        world.complete(id, "Task_PostTheLetters", "way=by-hand, handedTo=前台");
        assertThat(letters.states(id)).containsExactly("L03 sent", "L21 failed");
        assertThat(world.tasks(id)).contains("Task_PostTheLetters");
    }

    @Test
    void refusesToPostALetterWhoseDaysHaveBecomeTooShortAndMakesItAnew() {
        letters.jdbc()
                .sql("update huikuan.account set email = null where id = ?")
                .param(account)
                .update();
        letters.order(id, LetterCode.L06, "a", Map.of("deadline", "2026-03-09"));
        letters.senders();
        assertThat(letters.last(id).deadlineOn()).isEqualTo("2026-03-12");
        assertThat(letters.last(id).postBy()).isEqualTo("2026-03-05");

        world.on("2026-03-06");
        assertThatThrownBy(() -> world.complete(id, "Task_PostTheLetters", "way=registered-mail, number=EX1"))
                .hasMessageContaining("by 2026-03-05");
        world.complete(id, "Task_PostTheLetters", "way=again");
        letters.senders();
        assertThat(letters.last(id).deadlineOn()).isEqualTo("2026-03-18");
        world.complete(id, "Task_PostTheLetters", "way=registered-mail, number=EX1");
        assertThat(letters.states(id)).containsExactly("L06 sent");
    }

    @Test
    void refusesToPostALetterOnTheDayThatItProposes() {
        letters.jdbc()
                .sql("update huikuan.account set email = null where id = ?")
                .param(account)
                .update();
        letters.order(id, LetterCode.L04, "a", Map.of("meetingOn", "2026-03-04", "meetingHost", "催收主管"));
        letters.senders();
        assertThat(letters.last(id).postBy()).isEqualTo("2026-03-03");
        assertThatThrownBy(() -> world.complete(id, "Task_PostTheLetters", "way=by-hand, handedTo=前台, date=2026-02-27"))
                .hasMessageContaining("is before the date on letter");
        world.on("2026-03-04");

        assertThatThrownBy(() -> world.complete(id, "Task_PostTheLetters", "way=by-hand, handedTo=前台"))
                .hasMessageContaining("proposes 2026-03-04");
        world.on("2026-03-05");
        world.complete(id, "Task_PostTheLetters", "way=again");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L04 cancelled");
        assertThat(world.tasks(id)).doesNotContain("Task_PostTheLetters");
    }

    private void writeTo(String postalAddress) {
        letters.jdbc()
                .sql("update huikuan.account set address = ? where id = ?")
                .params(postalAddress, account)
                .update();
    }

    private List<String> journal() {
        return world.get(CaseReads.class).journal(id).stream()
                .map(j -> j.what())
                .toList();
    }
}
