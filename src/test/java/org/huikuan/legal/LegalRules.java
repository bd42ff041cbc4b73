package org.huikuan.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Stage;
import org.huikuan.cases.WaitingFor;
import org.huikuan.legal.LegalRecord.WriteOff;
import org.huikuan.legal.insolvency.InsolvencyStatement;
import org.huikuan.legal.insolvency.InsolvencyStatements;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotAllowed;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.LegalDesks;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases through legal action, told in days; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class LegalRules extends LegalSetting {

    @Test
    void writesOffOnlyByAnotherPersonAndWithProof() {
        legal.reach(id, "route");
        assertThatThrownBy(
                        () -> legal.complete(id, "Task_ChooseTheRoute", "route=write-off, reason=无财产, proof=judgment"))
                .hasMessageContaining("needs its paper");
        assertThatThrownBy(() -> legal.complete(id, "Task_ChooseTheRoute", "route=write-off, reason=无财产, proof=age"))
                .hasMessageContaining("not more than three years");
        legal.complete(
                id, "Task_ChooseTheRoute", "route=write-off, reason=无财产, proof=judgment, paper=" + legal.paper(id));
        assertThat(world.tasks(id)).containsExactly(APPROVE);
        world.engineFollows(id);

        legal.completeAsManager(id, APPROVE, "mei", "decision=rejected, reason=先申请执行");
        assertThat(world.tasks(id)).containsExactly("Task_ChooseTheRoute");
        legal.complete(
                id, "Task_ChooseTheRoute", "route=write-off, reason=已穷尽, proof=judgment, paper=" + legal.paper(id));
        assertThatThrownBy(() -> world.as(
                        "lena",
                        "legal,managers,team-default",
                        () -> legal.call(id, "approve-the-write-off", "decision=approved, reason=x")))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("another manager");
        legal.completeAsManager(id, APPROVE, "mei", "decision=approved, reason=证据充分");
        assertThat(world.caseNow(id).status()).isEqualTo(CaseStatus.WRITTEN_OFF);
        assertThat(legal.of(WriteOff.class, id)).extracting(WriteOff::approved).containsExactly(false, true);
        world.engineFollows(id);
    }

    @Test
    void writesOffWithoutTheTaskToo() {
        legal.reach(id, "write-off");
        world.asManager(() -> legal.call(id, "approve-the-write-off", "decision=approved, reason=证据充分"));
        assertThat(world.caseNow(id).status()).isEqualTo(CaseStatus.WRITTEN_OFF);
        world.engineFollows(id);
    }

    @Test
    void provesSmallAndOldItemByItem() {
        GridCase other = new GridCase(world);
        world.ledgers.invoice(other.account, other.item("OLD"), "10000.00", "2024-12-30");
        world.ledgers.invoice(other.account, other.item("NEW"), "30000.00", "2026-02-23");
        world.cashier.receive(other.customer, other.customer + "-R1", "2000.00", other.item("A"), other.item("B"));
        legal.reach(other.id, "route");
        String proposal = "route=write-off, reason=小额陈账, proof=small-and-old";

        assertThatThrownBy(() -> legal.complete(other.id, "Task_ChooseTheRoute", proposal))
                .hasMessageContaining(other.item("NEW") + ": ")
                .hasMessageContaining("7 days past due");
        world.cashier.receive(other.customer, other.customer + "-R2", "30000.00", other.item("NEW"));
        legal.complete(other.id, "Task_ChooseTheRoute", proposal);
        assertThat(world.tasks(other.id)).containsExactly(APPROVE);

        GridCase three = new GridCase(world);
        List.of("X", "Y", "Z")
                .forEach(i -> world.ledgers.invoice(three.account, three.item(i), "40000.00", "2023-12-31"));
        world.cashier.receive(three.customer, three.customer + "-R1", "2000.00", three.item("A"), three.item("B"));
        legal.reach(three.id, "route");
        legal.complete(three.id, "Task_ChooseTheRoute", proposal);
        assertThat(world.tasks(three.id)).containsExactly(APPROVE);
    }

    @Test
    void aTinyDebtThatNobodyPaysEndsInAProposalToWriteItOff() {
        world.cashier.receive(kase.customer, kase.customer + "-R1", "1200.00", kase.item("A"));
        for (int turn = 0; turn < 80 && world.caseNow(id).position().stage() == Stage.REMINDER_CALL; turn++) {
            if (world.tasks(id).contains(GridCase.CALL)) {
                world.complete(id, GridCase.CALL, "result=not-reached");
            } else {
                CollectionCase now = world.caseNow(id);
                LocalDate next = now.waitUntil() == null ? now.position().nextOn() : now.waitUntil();
                world.on(next.toString()).fireDueTimers(id);
            }
        }
        assertThat(world.caseNow(id).position().stage()).isEqualTo(Stage.LEGAL_ACTION);
        assertThat(world.today()).isBetween("2027-03-02", "2027-06-30");

        world.run(kase.account);
        if (world.tasks(id).isEmpty()) {
            world.on(world.caseNow(id).position().nextOn().toString()).fireDueTimers(id);
        }
        legal.complete(id, "Task_ReviewTheFile", LegalDesks.ACCEPT_SILENTLY);
        legal.complete(id, "Task_ChooseTheRoute", "route=write-off, reason=小额陈账, proof=small-and-old");
        legal.completeAsManager(id, APPROVE, "mei", "decision=approved, reason=同意");
        assertThat(world.caseNow(id).status()).isEqualTo(CaseStatus.WRITTEN_OFF);
    }

    @Test
    void aPhotoProvesNoJudgment() {
        legal.reach(id, "route");
        String photo = legal.paper(id, "photo");
        assertThatThrownBy(() -> legal.complete(
                        id, "Task_ChooseTheRoute", "route=write-off, reason=无财产, proof=judgment, paper=" + photo))
                .hasMessageContaining("a paper of kind 'photo' does not prove 'judgment'");
    }

    @Test
    void enforcementThatHasBroughtTheMoneyEndsTheCaseAsSettledWithTheReceipt() {
        legal.reach(id, "enforce");
        world.on("2026-03-30").fireDueTimers(id);
        legal.complete(id, "Task_Enforce", "result=applied, on=2026-03-30, court=浦东法院");
        world.on("2026-04-20");
        legal.complete(id, "Task_Enforce", "result=recovered, on=2026-04-20, note=执行款已到账");
        assertThat(legal.step(id)).isEqualTo("enforce");
        assertThat(world.caseNow(id).waitingFor()).isEqualTo(WaitingFor.NONE);

        world.cashier.receive(kase.customer, kase.customer + "-R1", "2000.00");

        assertThat(world.caseNow(id).status()).isEqualTo(CaseStatus.SETTLED);
        assertThat(world.processes(id)).isEmpty();
        world.engineFollows(id);
    }

    @Test
    void closesEverythingWhenTheMoneyComes() {
        legal.reach(id, "ruling");
        assertThat(world.processes(id)).contains("legal-deadline");
        world.cashier.receive(kase.customer, kase.customer + "-R1", "2000.00");
        assertThat(world.caseNow(id).status()).isEqualTo(CaseStatus.SETTLED);
        assertThat(world.processes(id)).isEmpty();
        world.engineFollows(id);

        world.cashier.reverse(kase.customer + "-R1");
        assertThat(world.tasks(id)).containsExactly("Task_RecordTheRuling");
        assertThat(world.processes(id)).contains("legal-deadline");
        world.engineFollows(id);
    }

    @Test
    void refusesAnActThatBelongsToAnotherStep() {
        legal.reach(id, "review");
        assertThatThrownBy(() -> legal.asLegal(() -> legal.call(id, "record-the-ruling", LegalDesks.JUDGMENT)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("step review");
        assertThatThrownBy(() -> world.asCollector(() -> legal.call(id, "review-the-file", LegalDesks.ACCEPT)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void filesTheClaimInTheInsolvencyBeforeTheCourtsDate() {
        world.asCollector(
                () -> kase.acts().hold(id, fields("reason=insolvency, until=2026-12-31, claimBy=2026-05-20")));
        assertThat(world.tasks(id)).containsExactly("Task_ClaimInTheInsolvency");
        assertThat(world.task(id, "Task_ClaimInTheInsolvency").getDueDate()).isInSameDayAs("2026-05-10");
        world.engineFollows(id);
        legal.complete(id, "Task_ClaimInTheInsolvency", "filedOn=2026-03-02, amount=2010.50, administrator=某清算事务所");
        assertThat(world.tasks(id)).isEmpty();
        assertThat(world.caseNow(id).waitingFor()).isEqualTo(WaitingFor.INSOLVENCY);
        world.engineFollows(id);
    }

    @Test
    void countsTheClaimFromTheCourtsAnnouncementAndAsksForOneOfTheTwo() {
        assertThatThrownBy(() ->
                        world.asCollector(() -> kase.acts().hold(id, fields("reason=insolvency, until=2026-12-31"))))
                .hasMessageContaining("last day for claims");
        world.asCollector(() -> kase.acts()
                .hold(
                        id,
                        fields("reason=insolvency, until=2026-12-31, announcedOn=2026-02-20, acceptedOn=2026-02-10,"
                                + " claimDays=60")));
        assertThat(world.task(id, "Task_ClaimInTheInsolvency").getDueDate()).isInSameDayAs("2026-04-11");
        world.engineFollows(id);
    }

    @Test
    void claimsEveryItemDisputedOrNotDueWithInterestToTheDayBeforeTheAcceptance() throws Exception {
        world.ledgers.invoice(kase.account, kase.item("C"), "500.00", "2026-04-01");
        kase.disputePart("A", "200.00");
        world.asCollector(
                () -> kase.acts().hold(id, fields("reason=insolvency, until=2026-12-31, announcedOn=2026-03-02")));
        assertThat(claim().acceptedOn()).isNull();

        world.on("2026-03-20");
        legal.asLegal(() -> legal.call(id, "record-the-acceptance", "acceptedOn=2026-03-11"));
        InsolvencyStatement claim = claim();

        assertThat(claim.lines())
                .extracting(l ->
                        l.item().number() + " " + l.due() + " " + l.disputed().toPlainString())
                .containsExactly(
                        kase.item("A") + " true 200.00", kase.item("B") + " true 0", kase.item("C") + " false 0");
        assertThat(claim.interest().until()).isEqualTo("2026-03-10");
        assertThat(claim.sums()).hasSize(1);
        assertThat(claim.sums().get(0).principal()).isEqualByComparingTo("2500");
        // 3.9 % a year for nine days: 1200.00 bears 1.15, 800.00 bears 0.77
        assertThat(claim.sums().get(0).interest()).isEqualByComparingTo("1.92");
        assertThat(legal.pdf(context, id, "insolvency-claim"))
                .contains("破产债权申报表", "2026-03-11", "受理时未到期，视为到期", "债务人有争议：200.00", "2,501.92");
    }

    private InsolvencyStatement claim() {
        InsolvencyStatement[] found = new InsolvencyStatement[1];
        legal.asLegal(() -> found[0] = world.get(InsolvencyStatements.class)
                .of(world.get(LegalReads.class).facts(id))
                .orElseThrow());
        return found[0];
    }

    @Test
    void printsTheWholeFileInWords() throws Exception {
        legal.reach(id, "ruling");
        world.cashier.receive(kase.customer, kase.customer + "-R1", "300.00", kase.item("A"));

        assertThat(legal.pdf(context, id, "legal-file"))
                .contains("法律案卷", "尚未登记合同", "统一社会信用代码未登记", "法定代表人未登记职务未登记", kase.customer + "-R1", "300.00CNY")
                .contains("（2026）沪0115民初1号".replace('（', '(').replace('）', ')'), "《民事诉讼法》第126条", "起诉")
                .doesNotContain("CPL126", "reminder-call", "legal-action");
        JdbcClient jdbc = world.get(JdbcClient.class);
        jdbc.sql("insert into huikuan.letterhead (creditor_id, name, representative, representative_post)"
                        + " select id, '甲公司', '陈启明', '执行董事' from huikuan.creditor where is_default")
                .update();
        assertThat(legal.pdf(context, id, "legal-file")).contains("法定代表人陈启明职务执行董事");
        jdbc.sql("delete from huikuan.letterhead").update();
    }

    @Test
    void asksForNoClaimWhenTheInsolvencyIsOver() {
        kase.hold("insolvency", "2026-06-30");
        kase.lift();
        assertThat(world.tasks(id)).containsExactly(GridCase.CALL);
        world.engineFollows(id);
    }
}
