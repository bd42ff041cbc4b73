package org.huikuan.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.testing.world.CaseWorld.fields;
import static org.huikuan.testing.world.VisitWords.CALL;
import static org.huikuan.testing.world.VisitWords.DEBRIEF;
import static org.huikuan.testing.world.VisitWords.MANAGER_REPORT;
import static org.huikuan.testing.world.VisitWords.PLAN;
import static org.huikuan.testing.world.VisitWords.PREPARE;
import static org.huikuan.testing.world.VisitWords.REPORT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Stage;
import org.huikuan.cases.promises.Promise;
import org.huikuan.conduct.ConductFact;
import org.huikuan.conduct.ConductFactKind;
import org.huikuan.conduct.ConductFacts;
import org.huikuan.documents.CaseDocument;
import org.huikuan.letters.LetterCode;
import org.huikuan.shared.Conflict;
import org.huikuan.testing.world.VisitWords;
import org.junit.jupiter.api.Test;

/** Cases through visits and the manager's visit, told in days; run on both databases. Monday is 2026-03-16. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class VisitStory extends VisitSetting {

    @Test
    void goesFromTwoFailedVisitsToTheManager() {
        assertThat(world.tasks(id)).containsExactly(PREPARE);
        complete(PREPARE, VisitWords.plan("2026-03-18", ""));
        assertThat(world.timerDays(id)).containsExactly("Event_CallDay@2026-03-17");
        assertThat(letters()).contains(LetterCode.L21);
        follows();
        world.on("2026-03-17").fireDueTimers(id);
        complete(CALL, fields("answer=confirmed, person=刘敏"));
        world.on("2026-03-18").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly(REPORT);
        complete(REPORT, fields("result=refused, met=DM-3 刘敏, note=拒绝付款, nextDate=2026-03-24"));
        assertThat(world.tasks(id)).containsExactly(DEBRIEF);
        follows();
        complete(DEBRIEF, fields("wentWrong=没见到决策人, doNext=约总经理"));
        assertThat(world.caseNow(id).position().attempt()).isEqualTo(2);
        assertThat(world.caseNow(id).position().dueOn()).isEqualTo(LocalDate.parse("2026-03-23"));

        refused("date", () -> complete(PREPARE, VisitWords.plan("2026-03-20", "")));
        complete(PREPARE, VisitWords.plan("2026-03-24", ""));
        world.on("2026-03-23").fireDueTimers(id);
        complete(CALL, fields("answer=not-reached"));
        world.on("2026-03-24").fireDueTimers(id);
        complete(REPORT, fields("result=not-reached, note=大门紧闭, nextDate=2026-03-27"));
        complete(DEBRIEF, fields("wentWrong=对方回避, doNext=请主管出面"));

        CollectionCase kase = world.caseNow(id);
        assertThat(kase.position().stage()).isEqualTo(Stage.MANAGER_VISIT);
        assertThat(letters().stream().filter(LetterCode.L21::equals)).hasSize(2);
        follows();
    }

    @Test
    void provesAPromiseMadeAtTheVisitWithTheSignedPaper() {
        reachesTheReport();
        CaseDocument paper = signedPaper();
        String promise = "result=promised, met=DM-1 赵总, note=当面签字, amount=60000.00, date=2026-03-25, form=signed";
        refused("papers", () -> complete(REPORT, fields(promise)));
        refused("papers", () -> complete(REPORT, fields(promise + ", papers=999999")));

        complete(REPORT, fields(promise + ", papers=" + paper.id()));

        assertThat(world.caseNow(id).waitingFor()).isEqualTo(Promise.WAITING);
        assertThat(reads().get(0).report().papers()).containsExactly(paper.id());
        follows();
        world.on("2026-03-30").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly(PREPARE);
        assertThat(world.caseNow(id).position().attempt()).isEqualTo(2);
        follows();
    }

    @Test
    void goesOnWithoutATaskTheSameWay() {
        visits.plans("2026-03-18");
        assertThat(world.timerDays(id)).containsExactly("Event_CallDay@2026-03-17");
        world.on("2026-03-17").fireDueTimers(id);
        visits.calls("answer=new-date, newDate=2026-03-20");
        assertThat(world.timerDays(id)).containsExactly("Event_CallDay@2026-03-19");
        world.on("2026-03-19").fireDueTimers(id);
        visits.calls("answer=confirmed");
        world.on("2026-03-20").fireDueTimers(id);
        visits.reports("result=postponed, note=客户临时有事, nextDate=2026-03-23");
        assertThat(world.tasks(id)).containsExactly(PREPARE);
        assertThat(world.caseNow(id).position().attempt()).isEqualTo(1);
        follows();
        assertThatThrownBy(() -> visits.reports("result=refused, note=x, met=DM-1 x, nextDate=2026-03-26"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void takesAPromiseOnThePhoneForAPromise() {
        visits.plans("2026-03-18");
        world.on("2026-03-17").fireDueTimers(id);
        complete(CALL, fields("answer=promised, amount=60000.00, date=2026-03-19, note=不用来了"));
        assertThat(world.caseNow(id).waitingFor()).isEqualTo(Promise.WAITING);
        follows();
    }

    @Test
    void makesAMissedAppointmentAnewAfterAHold() {
        visits.plans("2026-03-18");
        world.asCollector(() -> world.acts().hold(id, fields("reason=complaint, until=2026-03-20")));
        assertThat(world.tasks(id)).isEmpty();
        assertThatThrownBy(() -> visits.calls("answer=confirmed")).isInstanceOf(Conflict.class);
        world.on("2026-03-21").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly(PREPARE);
        follows();
    }

    @Test
    void goesWithoutTheCallWhenItIsWaived() {
        world.asCollector(
                () -> visits.does("prepare-the-visit", VisitWords.plan("2026-03-18", "V5=waived, V5Note=客户当面约定")));
        assertThat(world.timerDays(id)).containsExactly("Event_VisitDay@2026-03-18");
        follows();
    }

    @Test
    void comesAgainAfterBeingAskedToLeaveOnlyWhenInvitedOrAllowed() {
        reachesTheReport();
        complete(REPORT, fields("result=asked-to-leave, met=DM-3 刘敏, note=对方请我们离开, nextDate=2026-03-24"));
        complete(DEBRIEF, fields("wentWrong=语气太急, doNext=先电话约"));
        ConductFact left = restraint();
        assertThat(left.kind()).isEqualTo(ConductFactKind.ASKED_TO_LEAVE);
        assertThat(left.since()).isEqualTo(LocalDate.parse("2026-03-18"));
        assertThat(left.note()).isEqualTo("对方请我们离开");

        refused("date", () -> complete(PREPARE, VisitWords.plan("2026-03-24", "")));
        complete(PREPARE, VisitWords.plan("2026-03-24", "agreed=yes"));
        world.on("2026-03-23").fireDueTimers(id);
        visits.calls("answer=confirmed");
        world.on("2026-03-24").fireDueTimers(id);
        visits.reports("result=asked-to-leave, met=DM-3 刘敏, note=又请我们离开, nextDate=2026-03-30");
        assertThat(restraint()).as("told once").isEqualTo(left);

        visits.enters("manager-visit");
        refused("date", () -> visits.managerPlans("2026-03-30", ""));
        Where of = new Where(Map.of("caseId", id.number(), "conductFactId", Long.toString(left.id())));
        world.asManager(
                () -> world.get(ActDoor.class).carryOut("end-conduct-fact", of, fields("reason=对方总经理来电致歉"), Way.API));
        visits.managerPlans("2026-03-30", "");
        follows();
    }

    /** The only one there is. */
    private ConductFact restraint() {
        List<ConductFact> all =
                world.get(ConductFacts.class).of(world.caseNow(id).accountId());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void plansTheManagersVisitAnewAfterABrokenPromise() {
        visits.enters("manager-visit");
        visits.managerPlans("2026-03-18", "concession=interest");
        world.on("2026-03-18").fireDueTimers(id);
        complete(
                MANAGER_REPORT,
                fields("result=promised, met=DM-1 赵总, note=答应付清, amount=60000.00, date=2026-03-20,"
                        + " manager=mei, collector=carol, concession=interest"));
        assertThat(world.caseNow(id).waitingFor()).isEqualTo(Promise.WAITING);
        world.on("2026-03-25").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly(PLAN);
        follows();
    }
}
