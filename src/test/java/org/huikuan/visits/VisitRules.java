package org.huikuan.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.testing.world.CaseWorld.fields;
import static org.huikuan.testing.world.VisitWords.MANAGER_REPORT;
import static org.huikuan.testing.world.VisitWords.PLAN;
import static org.huikuan.testing.world.VisitWords.PREPARE;
import static org.huikuan.testing.world.VisitWords.REPORT;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.TaskService;
import org.huikuan.cases.Stage;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Counterparts;
import org.huikuan.debtors.Matter;
import org.huikuan.debtors.PersonChoice;
import org.huikuan.debtors.VerifiedBy;
import org.huikuan.letters.LetterCode;
import org.huikuan.shared.NotAllowed;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.VisitWords;
import org.junit.jupiter.api.Test;

/** Cases through visits and the manager's visit, told in days; run on both databases. Monday is 2026-03-16. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class VisitRules extends VisitSetting {

    @Test
    void keepsWhomItMetAmongThePeopleAtTheCustomerWhenItIsToldTo() {
        reachesTheReport();
        complete(
                REPORT, fields("result=refused, met=DM-3 顾明达; DM-1 顾 老板, keepMet=yes, note=拒绝付款, nextDate=2026-03-24"));

        List<Counterpart> people =
                world.get(Counterparts.class).of(world.caseNow(id).accountId());
        assertThat(people)
                .filteredOn(p -> p.facts().verifiedBy() == VerifiedBy.MET)
                .extracting(Counterpart::name)
                .containsExactly("顾明达", "顾 老板");
        assertThat(PersonChoice.all(Matter.DECIDE, people).get(0).name()).isEqualTo("顾 老板");
    }

    @Test
    void refusesAPreparationThatIsNotWhole() {
        refused("V4", () -> complete(PREPARE, VisitWords.plan("2026-03-18", "V4=")));
        refused("V9Note", () -> complete(PREPARE, VisitWords.plan("2026-03-18", "V9=waived")));
        refused("V6Note", () -> complete(PREPARE, VisitWords.plan("2026-03-18", "V6Note=")));
        refused("redLinesRead", () -> complete(PREPARE, VisitWords.plan("2026-03-18", "redLinesRead=no")));
        refused("paymentForm", () -> complete(PREPARE, VisitWords.plan("2026-03-18", "paymentForm=shells")));
        refused("date", () -> complete(PREPARE, VisitWords.plan("2026-03-13", "")));
        refused("date", () -> complete(PREPARE, VisitWords.plan("2026-03-22", "")));
        refused("time", () -> complete(PREPARE, VisitWords.plan("2026-03-18", "time=22:30")));
        refused("lateReason", () -> complete(PREPARE, VisitWords.plan("2026-04-20", "")));
        assertThat(world.tasks(id)).containsExactly(PREPARE);
        assertThat(reads()).isEmpty();
    }

    @Test
    void refusesAReportThatIsNotWhole() {
        reachesTheReport();
        refused("result", () -> complete(REPORT, fields("note=x")));
        refused("nextDate", () -> complete(REPORT, fields("result=refused, met=DM-1 赵总, note=x")));
        refused("nextDate", () -> complete(REPORT, fields("result=refused, met=DM-1 赵总, note=x, nextDate=2026-03-17")));
        refused("met", () -> complete(REPORT, fields("result=refused, note=x, nextDate=2026-03-27")));
        refused("met", () -> complete(REPORT, fields("result=refused, met=赵总, note=x, nextDate=2026-03-27")));
        refused("note", () -> complete(REPORT, fields("result=refused, met=DM-1 赵总, nextDate=2026-03-27")));
        assertThat(world.tasks(id)).containsExactly(REPORT);
    }

    @Test
    void letsTheManagerGiveWayWithinTheAuthorityOnly() {
        visits.enters("manager-visit");
        assertThat(world.tasks(id)).containsExactly(PLAN);
        opens(
                world.task(id, PLAN).getId(),
                "mei",
                VisitWords.managerPlan("2026-03-18", "concessionPercent=1").keySet());
        assertThatThrownBy(() -> world.asCollector(
                        () -> visits.does("plan-the-manager-visit", VisitWords.managerPlan("2026-03-18", ""))))
                .isInstanceOf(NotAllowed.class);
        String principal = "concession=principal, concessionPercent=";
        refused(
                "concession",
                () -> visits.managerPlans("2026-03-18", principal + "6, approverRole=director, approver=周总监"));
        refused("levers", () -> visits.managerPlans("2026-03-18", "levers=LV-9"));
        refused("collector", () -> visits.managerPlans("2026-03-18", "collector=mei"));

        visits.managerPlans("2026-03-18", principal + "3, approverRole=director, approver=周总监");
        assertThat(world.timerDays(id)).containsExactly("Event_ManagerVisitDay@2026-03-18");
        assertThat(letters()).contains(LetterCode.L04);
        follows();
        world.on("2026-03-18").fireDueTimers(id);
        String report = "result=reached-no-promise, met=DM-1 赵总, note=仍在犹豫, nextDate=2026-03-23";
        refused("manager", () -> complete(MANAGER_REPORT, fields(report + ", collector=carol")));
        String both = report + ", manager=mei, collector=carol, ";
        refused("concession", () -> complete(MANAGER_REPORT, fields(both + principal + "3.5")));

        complete(MANAGER_REPORT, fields(both + principal + "3"));

        assertThat(world.get(CaseReads.class).journal(id).toString())
                .contains("concession-given", "3 % of the principal");
        assertThat(world.caseNow(id).position().stage()).isEqualTo(Stage.COMMERCIAL_RECOVERY);
        follows();
    }

    @Test
    void aConcessionAboveTheManagersWaitsForTheDirector() {
        visits.enters("manager-visit");
        String principal = "concession=principal, concessionPercent=";
        visits.managerPlans("2026-03-18", principal + "3");
        world.on("2026-03-18").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactlyInAnyOrder(MANAGER_REPORT, "Task_DecideTheApproval");
        String both = "result=reached-no-promise, met=DM-1 赵总, note=仍在犹豫, nextDate=2026-03-23, manager=mei,"
                + " collector=carol, ";
        refused("concession", () -> complete(MANAGER_REPORT, fields(both + principal + "3")));

        String task = world.task(id, "Task_DecideTheApproval").getId();
        world.as("zhou", "director", () -> world.get(TaskService.class).complete(task, fields("decision=approved")));

        complete(MANAGER_REPORT, fields(both + principal + "3"));
        assertThat(world.get(CaseReads.class).journal(id).toString()).contains("approval-given", "concession-given");
    }

    @Test
    void carriesThePapersAsOnePdf() throws IOException {
        visits.plans("2026-03-18");
        byte[][] pack = new byte[1][];
        world.asCollector(() -> pack[0] = world.get(VisitPack.class).of(id, null, null));
        try (PDDocument pdf = Loader.loadPDF(pack[0])) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            assertThat(text)
                    .contains("对账单", "未清项目清单", "授权委托书", "欠款确认书", "还款承诺书")
                    .contains("王强", "2026年3月18日", "60,000.00", "陆万元整", "无权收取现金")
                    .contains("（法定代表人：＿＿＿＿＿＿＿＿）");
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void showsWhereThePreparationsComeFrom() {
        Caller collector = Caller.of("http://localhost:" + port, "carol", People.PASSWORD);
        JsonNode sheet =
                collector.get("/api/cases/" + id.number() + "/visit-sheet").body();
        assertThat(sheet.get("preparations")).hasSize(9);
        assertThat(sheet.get("preparations").get(0).get("source").get("zh").asText())
                .startsWith("来源");
        assertThat(sheet.get("redLines")).hasSize(12);
        assertThat(sheet.get("limits").get("until").asText()).isEqualTo("2026-03-30");
        assertThat(collector.get("/api/cases/" + id.number() + "/visits").body())
                .isEmpty();
        assertThat(collector
                        .download("/api/cases/" + id.number() + "/visit-pack.pdf?visitors=王强")
                        .statusCode())
                .isEqualTo(200);
        Caller.Answer refused = collector.post("/api/cases/" + id.number() + "/visit-plan", "{}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").toString()).contains("\"V1\"", "\"V9\"", "\"date\"");
    }
}
