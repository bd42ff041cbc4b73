package org.huikuan.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.promises.Promise;
import org.huikuan.legal.LegalRecord.Deadline;
import org.huikuan.legal.LegalRecord.Gap;
import org.huikuan.legal.LegalRecord.RouteChoice;
import org.huikuan.letters.Letters;
import org.huikuan.shared.Sentence;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.LegalDesks;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases through legal action, told in days; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class LegalStory extends LegalSetting {

    @Test
    void sendsTheFileBackUntilItIsCompleteAndWaitsForTheLawyersLetter() {
        legal.enter(id);
        assertThat(world.tasks(id)).containsExactly("Task_ReviewTheFile");
        legal.complete(id, "Task_ReviewTheFile", "decision=send-back, missing=合同原件\n签收单, note=证据不足");
        assertThat(world.tasks(id)).containsExactly("Task_CompleteTheFile");
        world.engineFollows(id);

        assertThatThrownBy(() -> world.complete(id, "Task_CompleteTheFile", "answers=1: 已上传"))
                .hasMessageContaining("签收单");
        world.complete(id, "Task_CompleteTheFile", "answers=1: 已上传\n2: 见材料 3");
        assertThat(legal.of(Gap.class, id)).extracting(Gap::answer).containsExactly("已上传", "见材料 3");
        assertThat(world.tasks(id)).containsExactly("Task_ReviewTheFile");

        legal.complete(id, "Task_ReviewTheFile", LegalDesks.ACCEPT);
        assertThat(world.timers(id)).containsEntry("Event_LookForTheLetter", "2026-03-03");
        assertThat(world.get(Letters.class).ofCase(id.value()))
                .anySatisfy(l -> assertThat(l.code().name()).isEqualTo("L07"));
        world.engineFollows(id);

        world.on("2026-03-03").fireDueTimers(id);
        assertThat(world.timers(id)).containsEntry("Event_LookForTheLetter", "2026-03-04");
        legal.letterLeaves(id);
        world.on("2026-03-04").fireDueTimers(id);
        assertThat(world.timers(id)).containsEntry("Event_AnswerDue", "2026-03-11");
        world.engineFollows(id);

        world.on("2026-03-11").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly("Task_ChooseTheRoute");
        world.engineFollows(id);
    }

    @Test
    void goesOnAtOnceWhenTheCustomerAnswersAndWaitsWhenHePromises() {
        legal.reach(id, "answer");
        legal.asLegal(() -> legal.call(id, "record-the-answer", "result=refused, person=王经理"));
        assertThat(world.tasks(id)).containsExactly("Task_ChooseTheRoute");
        world.engineFollows(id);

        GridCase other = new GridCase(world);
        legal.reach(other.id, "answer");
        legal.asLegal(() -> legal.call(
                other.id, "record-the-answer", "result=promised, amount=2000.00, date=2026-03-20, form=signed"));
        assertThat(world.caseNow(other.id).waitingFor()).isEqualTo(Promise.WAITING);
        world.engineFollows(other.id);
        world.on("2026-03-25").fireDueTimers(other.id);
        assertThat(world.tasks(other.id)).containsExactly("Task_ChooseTheRoute");
        world.engineFollows(other.id);
    }

    @Test
    void letsNoStruckLetterHoldUpTheCase() {
        legal.reach(id, "letter");
        world.get(Letters.class).cancelUnsent(List.of(id.value()), Sentence.words("test"));
        world.on("2026-03-03").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly("Task_ChooseTheRoute");
        world.engineFollows(id);
    }

    @Test
    void saysWhatTheCaseComesToAsAClaimWithInterestToTheDay() {
        legal.reach(id, "file");
        world.cashier.receive(kase.customer, kase.customer + "-R1", "50.00");
        kase.disputePart("A", "200.00");
        world.on("2026-03-20");
        CaseClaim claim = claim();

        assertThat(claim.route()).isEqualTo("suit");
        assertThat(claim.until()).isEqualTo("2026-03-20");
        assertThat(claim.lines())
                .extracting(l -> l.item().number() + " " + l.principal() + " " + l.disputed() + " " + l.interest())
                .containsExactly(kase.item("A") + " 1170.00 200.00 2.38", kase.item("B") + " 780.00 0 1.59");
        CaseClaim.Sum sum = claim.sums().get(0);
        // nineteen days at 3.9 % a year, the first of them on 1,200.00 and 800.00
        assertThat(sum.total()).isEqualByComparingTo("1953.97");
    }

    @Test
    void claimsInAPaymentOrderNoInterestThatTheContractDoesNotGive() {
        legal.reach(id, "route");
        legal.complete(
                id,
                "Task_ChooseTheRoute",
                "route=payment-order, reason=对账单已盖章, evidence=85, serviceable=yes, owesNothing=yes");
        world.on("2026-03-20");
        CaseClaim claim = claim();

        assertThat(claim.sums()).extracting(s -> s.total().toPlainString()).containsExactly("2000.00");
        assertThat(claim.withoutRate()).containsExactly(kase.item("A"), kase.item("B"));
    }

    private CaseClaim claim() {
        CaseClaim[] found = new CaseClaim[1];
        legal.asLegal(() -> found[0] =
                world.get(LegalReads.class).claim(world.get(LegalReads.class).facts(id)));
        return found[0];
    }

    @Test
    void anArbitrationClauseOnRecordLeadsToArbitrationAndKeepsTheCourtsOut() throws Exception {
        world.get(JdbcClient.class)
                .sql("insert into huikuan.contract (account_id, number, is_default, arbitration)"
                        + " values (?, 'HT-1', true, 'yes')")
                .param(kase.account)
                .update();
        legal.reach(id, "route");

        assertThat(legal.pdf(context, id, "legal-file")).contains("应向约定的仲裁机构申请仲裁，法院不受理起诉");
        assertThatThrownBy(() -> legal.complete(id, "Task_ChooseTheRoute", LegalDesks.SUIT))
                .hasMessageContaining("arbitration clause");
        legal.complete(id, "Task_ChooseTheRoute", "route=arbitration, reason=合同第12条, serviceable=yes");
        assertThat(legal.of(RouteChoice.class, id))
                .extracting(RouteChoice::proposed)
                .containsExactly("arbitration");
    }

    @Test
    void runsThePaymentOrdersClocksOneAfterTheOther() {
        legal.reach(id, "route");
        legal.complete(
                id,
                "Task_ChooseTheRoute",
                "route=payment-order, reason=对账单已盖章, evidence=85, serviceable=yes, owesNothing=yes");
        assertThat(legal.of(RouteChoice.class, id))
                .extracting(RouteChoice::proposed)
                .containsExactly("payment-order");
        assertThatThrownBy(() -> legal.complete(
                        id, "Task_FileTheClaim", LegalDesks.CLAIM.replace("amount=2000.00", "amount=2010.50")))
                .hasMessageContaining("CPLI 427 (2), 428 (2)");
        legal.complete(id, "Task_FileTheClaim", LegalDesks.CLAIM);
        assertThat(world.timers(id)).containsEntry("Event_AlarmDay", "2026-03-07");
        world.engineFollows(id);

        meets("payment-order-acceptance", "2026-03-07", "2026-03-06");
        assertThat(until("payment-order-issue")).isEqualTo("2026-03-21");
        meets("payment-order-issue", "2026-03-19", "2026-03-18");
        assertThat(until("payment-order-service")).isEqualTo("2026-04-17");
        meets("payment-order-service", "2026-04-08", "2026-04-01");
        assertThat(until("payment-order-objection")).isEqualTo("2026-04-16");

        world.on("2026-04-17").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly("Task_MeetTheDeadline", "Task_RecordTheRuling");
        legal.complete(
                id,
                "Task_RecordTheRuling",
                "kind=order, ruledOn=2026-04-17, amount=2000.00, effectiveOn=2026-04-17, performBy=2026-04-17");
        assertThat(world.tasks(id)).containsExactly("Task_Enforce");
        assertThat(until("enforcement-application")).isEqualTo("2028-04-17");
        world.engineFollows(id);
    }

    @Test
    void countsAComplaintFromItsAcceptanceAndNotFromItsFiling() {
        legal.reach(id, "route");
        legal.complete(id, "Task_ChooseTheRoute", "route=complaint, reason=中小企业, smeClaim=yes, complaintAgreed=yes");
        legal.complete(id, "Task_FileTheClaim", LegalDesks.CLAIM);
        assertThat(until("complaint-transfer")).isEqualTo("none");

        meets("complaint-acceptance", "2026-03-16", "2026-03-06");
        assertThat(until("complaint-transfer")).isEqualTo("2026-03-20");
        meets("complaint-transfer", "2026-03-20", "2026-03-18");
        assertThat(until("complaint-result")).isEqualTo("2026-04-17");
        assertThat(until("complaint-longest")).isEqualTo("2026-06-16");
        world.engineFollows(id);
    }

    @Test
    void suesWithinThirtyDaysOfAPreservationEvenWhileTheCaseWaits() {
        legal.reach(id, "route");
        legal.complete(
                id,
                "Task_ChooseTheRoute",
                "route=pre-suit-preservation, reason=转移资产, assetFlight=yes, serviceable=yes");
        legal.complete(id, "Task_FileTheClaim", LegalDesks.CLAIM + ", preservedUntil=2027-03-02");
        assertThat(world.tasks(id)).containsExactly("Task_ChooseTheRoute");
        assertThat(until("preservation-renewal")).isEqualTo("2027-02-23");
        world.on("2026-03-04").fireDueTimers(id);
        legal.complete(id, "Task_MeetTheDeadline", "metOn=2026-03-04");
        assertThat(until("sue-after-preservation")).isEqualTo("2026-04-03");

        assertThatThrownBy(() -> legal.complete(
                        id, "Task_ChooseTheRoute", "route=payment-order, reason=x, serviceable=yes, owesNothing=yes"))
                .hasMessageContaining("payment order is excluded");

        kase.hold("goodwill", "2026-04-10");
        assertThat(world.caseNow(id).waitingFor()).isEqualTo(Hold.WAITING);
        world.on("2026-03-24").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly("Task_MeetTheDeadline");
        world.engineFollows(id);
        kase.lift();

        legal.complete(id, "Task_ChooseTheRoute", LegalDesks.SUIT);
        legal.complete(id, "Task_FileTheClaim", LegalDesks.CLAIM.replace("2026-03-02", "2026-03-24"));
        assertThat(legal.of(Deadline.class, id))
                .filteredOn(Deadline::isOpen)
                .extracting(Deadline::term)
                .containsExactlyInAnyOrder("preservation-renewal", "suit-registration");
        assertThat(world.tasks(id)).containsExactly("Task_RecordTheRuling");
        world.engineFollows(id);
    }

    @Test
    void enforcesAJudgmentWatchesForAssetsAndComesBackToEnforcement() {
        legal.reach(id, "enforce");
        assertThat(until("appeal")).isEqualTo("2026-03-17");
        assertThatThrownBy(() -> legal.complete(id, "Task_Enforce", "result=applied, on=2026-03-02, court=浦东法院"))
                .hasMessageContaining("may perform until 2026-03-27");
        world.on("2026-03-30").fireDueTimers(id);
        legal.complete(id, "Task_Enforce", "result=applied, on=2026-03-30, court=浦东法院, docket=(2026)沪执1号");
        assertThat(world.tasks(id)).contains("Task_Enforce");
        assertThat(world.caseNow(id).position().dueOn()).isEqualTo("2026-09-30");
        assertThat(until("enforcement-idle")).isEqualTo("2026-09-30");
        world.engineFollows(id);

        world.on("2026-09-01");
        legal.complete(id, "Task_Enforce", "result=no-assets, on=2026-09-01, note=终本裁定");
        assertThat(world.caseNow(id).waitUntil()).isEqualTo("2026-11-30");
        world.engineFollows(id);
        world.on("2026-11-30").fireDueTimers(id);
        assertThat(legal.step(id)).isEqualTo("enforce");
        assertThat(world.tasks(id)).contains("Task_Enforce");
        world.engineFollows(id);
    }
}
