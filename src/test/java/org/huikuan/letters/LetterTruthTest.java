package org.huikuan.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.LetterWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** November 2026: what a letter says is true on the day on which it leaves, or it does not leave. */
@ApplicationH2
class LetterTruthTest {

    private static final AtomicInteger CUSTOMERS = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private LetterWorld letters;
    private String customer;
    private long account;
    private CaseId id;

    @BeforeEach
    void aCustomerOwesTwoInvoicesOfWhichOneIsDue() {
        world = new CaseWorld(context).on("2026-11-23");
        new People(world.get(IdentityService.class)).arrive();
        letters = new LetterWorld(world);
        letters.mail.works();
        world.ledgers.creditor();
        letters.creditorSends("off");
        customer = "LQ" + CUSTOMERS.incrementAndGet();
        account = world.ledgers.account(customer);
        letters.mailOf(account, customer.toLowerCase(java.util.Locale.ROOT) + "@buyer.example");
        world.ledgers.invoice(account, "DUE-" + customer, "200000.00", "2026-11-20");
        world.ledgers.invoice(account, "LATER-" + customer, "200000.00", "2026-12-31");
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
    void aStatementAsksForTheSealOfTheWholeBalance() {
        letters.order(id, LetterCode.L01, "a");
        letters.senders();

        String said = said();
        assertThat(said).contains("DUE-" + customer, "LATER-" + customer);
        letters.order(id, LetterCode.L03, "b");
        assertThat(known().rest().whole()).hasSize(2);
        assertThat(known().items()).hasSize(1);
    }

    @Test
    void aDeadlineIsCountedFromTheDayOnWhichTheNoticeLeaves() {
        letters.creditorSends("for-release");
        letters.order(id, LetterCode.L06, "a", Map.of("deadline", "2026-12-02"));
        world.on("2026-12-01");
        world.asManager(() -> world.get(LetterRelease.class)
                .release(java.util.List.of(letters.last(id).id())));
        letters.senders();

        assertThat(letters.states(id)).containsExactly("L06 sent");
        assertThat(said()).contains("\"deadline\":\"2026-12-10\"", "\"answerDays\":7");
        assertThat(letters.last(id).deadlineOn()).isEqualTo("2026-12-10");
        assertThat(letters.last(id).postBy()).isNull();
    }

    @Test
    void aLetterProposingADayThatIsOverDoesNotLeave() {
        letters.creditorSends("for-release");
        letters.order(
                id,
                LetterCode.L04,
                "a",
                Map.of("meetingOn", "2026-12-01", "meetingHost", "催收主管", "attention", "刘敏（财务总监）"));
        assertThat(new String(manager().download("/letters/release").body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("刘敏（财务总监）");
        world.on("2026-12-02");
        world.asManager(() -> world.get(LetterRelease.class)
                .release(java.util.List.of(letters.last(id).id())));
        letters.senders();

        assertThat(letters.states(id)).containsExactly("L04 cancelled");
        assertThat(letters.gate(id)).isEqualTo("day-past");
    }

    @Test
    void aLetterThatCannotBeMadeForAnyReasonIsATaskAtOnceAndIsNotTriedAgain() {
        letters.order(id, LetterCode.L21, "a", Map.of("visitOn", "some day"));
        letters.senders();

        assertThat(letters.states(id)).containsExactly("L21 failed");
        assertThat(world.tasks(id)).contains("Task_PostTheLetters");
        assertThat(new String(
                        manager().download("/cases/" + id.number()).body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("寄送信函 Post the letters");
        assertThat(world.get(UnitOfWork.class)
                        .inNew(() -> world.get(Letters.class).anyDue()))
                .isFalse();
    }

    @Test
    void aDemandForNothingSaysWhyItWouldNotLeave() {
        letters.creditorSends("for-release");
        letters.order(id, LetterCode.L03, "a");
        world.asCollector(() -> world.acts()
                .promise(id, Map.of("amount", "200000.00", "currency", "CNY", "date", "2026-11-27", "form", "oral")));

        var answer = manager().get("/api/letters/" + letters.last(id).id() + ".pdf");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().toString()).contains("would not leave now", "promise");
    }

    @Test
    void twoDemandsLieThreeWorkingDaysApart() {
        letters.order(id, LetterCode.L01, "a");
        letters.order(id, LetterCode.L06, "b");
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L01 sent", "L06 queued");

        world.on("2026-11-26");
        world.get(UnitOfWork.class)
                .inNew(() -> world.get(Letters.class).newDay(world.caseNow(id).creditorId(), world.today()));
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L01 sent", "L06 sent");
    }

    @Test
    void aFormalNoticeIsForTheHeadOfFinanceAndNotForTheClerk() {
        person("陈洁", "应付会计");
        person("刘敏", "财务总监");
        letters.order(id, LetterCode.L06, "a");
        letters.senders();

        assertThat(said()).contains("刘敏（财务总监）").doesNotContain("陈洁");
    }

    @Test
    void counselsLetterIsADraftUntilLegalStaffRecordTheSealedScan() {
        letters.order(id, LetterCode.L07, "a", Map.of("lawyerFirm", "正衡律师事务所", "lawyerName", "周律师"));
        letters.senders();
        assertThat(letters.states(id)).containsExactly("L07 printed");
        assertThat(letters.mail.arrivedFor(customer.toLowerCase(java.util.Locale.ROOT) + "@buyer.example"))
                .isEmpty();
        assertThat(world.tasks(id)).doesNotContain("Task_PostTheLetters");

        String path = "/api/letters/" + letters.last(id).id() + "/delivery";
        byte[] scan = "%PDF-1.7\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        Map<String, String> posted = Map.of("state", "posted", "ems", "EX987654321CN");
        assertThat(manager().upload(path, "scan.pdf", scan, posted).status()).isEqualTo(403);
        Caller legal = Caller.of("http://localhost:" + port, "a-legal", People.PASSWORD);
        letters.jdbc()
                .sql(
                        "update huikuan.collection_case set stage = 'legal-action', step = 'review', attempt = 1 where id = ?")
                .param(id.value())
                .update();
        assertThat(legal.post(path, "{\"state\":\"posted\",\"ems\":\"EX1\"}").status())
                .isEqualTo(400);
        assertThat(legal.upload(path, "scan.pdf", scan, posted).status()).isEqualTo(200);
        assertThat(letters.states(id)).containsExactly("L07 sent");
    }

    @Test
    void whatTheLedgerKnowsOfContractAndCustomerIsPrinted() {
        letters.jdbc()
                .sql("insert into huikuan.debtor (account_id, uscc, legal_representative) values (?, ?, ?)")
                .params(account, "91350100M000100Y43", "赵敏")
                .update();
        letters.jdbc()
                .sql(
                        "insert into huikuan.contract (account_id, number, is_default, arbitration) values (?, 'QM-1', true, 'yes')")
                .param(account)
                .update();
        letters.order(id, LetterCode.L06, "a");
        letters.senders();

        assertThat(said()).contains("91350100M000100Y43", "\"contract\":\"QM-1\"", "编号为QM-1的合同");
        assertThat(said()).contains("赵敏（法定代表人）", "\"forum\":\"arbitration\"");
    }

    @Test
    void fromTheDayOfAnotherLanguageTheNextLetterIsWrittenInIt() {
        letters.order(id, LetterCode.L01, "a");
        letters.senders();
        letters.jdbc()
                .sql("update huikuan.account set language = 'en', name = 'New Name Ltd' where id = ?")
                .param(account)
                .update();
        assertThat(said()).doesNotContain("New Name Ltd");
        world.on("2026-12-01");
        letters.order(id, LetterCode.L03, "b");
        letters.senders();

        assertThat(said()).contains("New Name Ltd", "\"language\":\"en\"");
    }

    private void person(String name, String role) {
        letters.jdbc()
                .sql("insert into huikuan.contact (account_id, name, role) values (?, ?, ?)")
                .params(account, name, role)
                .update();
    }

    private String said() {
        return letters.jdbc()
                .sql("select data from huikuan.letter where id = ?")
                .param(letters.last(id).id())
                .query(String.class)
                .single();
    }

    private LetterFacts.Known known() {
        Letter letter = letters.last(id);
        return Objects.requireNonNull(
                world.get(LetterFacts.class).of(java.util.List.of(letter)).get(letter.id()));
    }

    private Caller manager() {
        return Caller.of("http://localhost:" + port, "a-managers", People.PASSWORD);
    }
}
