package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.cases.CaseWorld.fields;
import static org.huikuan.cases.VisitWords.CALL;
import static org.huikuan.cases.VisitWords.DEBRIEF;
import static org.huikuan.cases.VisitWords.MANAGER_REPORT;
import static org.huikuan.cases.VisitWords.PLAN;
import static org.huikuan.cases.VisitWords.PREPARE;
import static org.huikuan.cases.VisitWords.REPORT;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.huikuan.documents.CaseDocument;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.Letters;
import org.huikuan.security.People;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotAllowed;
import org.huikuan.visits.Visit;
import org.huikuan.testing.Caller;
import org.huikuan.visits.VisitActs;
import org.huikuan.visits.VisitPack;
import org.huikuan.visits.VisitReads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Cases through visits and the manager's visit, told in days; run on both databases. Monday is 2026-03-16. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class VisitStory {

    private static final AtomicInteger CUSTOMERS = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private CaseId id;
    private VisitWords visits;

    @BeforeEach
    void aCaseOfTheVisitStage() {
        world = new CaseWorld(context).on("2026-03-16");
        People people = new People(world.get(IdentityService.class));
        people.arrives("mei", "managers");
        people.arrives("carol", "collectors", "team-default");
        String customer = "V" + CUSTOMERS.incrementAndGet();
        long account = world.ledgers.account(customer);
        world.ledgers.invoice(account, "V-" + customer, "60000.00", "2026-03-01");
        world.run(account);
        id = world.caseOf(account).id();
        visits = new VisitWords(world, id);
        visits.enters("visit");
    }

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

        assertThat(world.caseNow(id).waitingFor()).isEqualTo(WaitingFor.PROMISE);
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
        assertThat(world.caseNow(id).waitingFor()).isEqualTo(WaitingFor.PROMISE);
        follows();
    }

    @Test
    void makesAMissedAppointmentAnewAfterAHold() {
        visits.plans("2026-03-18");
        world.asCollector(() -> world.get(CaseActs.class).hold(id, fields("reason=complaint, until=2026-03-20")));
        assertThat(world.tasks(id)).isEmpty();
        assertThatThrownBy(() -> visits.calls("answer=confirmed")).isInstanceOf(Conflict.class);
        world.on("2026-03-21").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly(PREPARE);
        follows();
    }

    @Test
    void goesWithoutTheCallWhenItIsWaived() {
        world.asCollector(() -> world.get(VisitActs.class)
                .plan(id, VisitWords.plan("2026-03-18", "V5=waived, V5Note=客户当面约定")));
        assertThat(world.timerDays(id)).containsExactly("Event_VisitDay@2026-03-18");
        follows();
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
        assertThatThrownBy(() -> world.asCollector(
                        () -> world.get(VisitActs.class).planManagerVisit(id, VisitWords.managerPlan("2026-03-18", ""))))
                .isInstanceOf(NotAllowed.class);
        String principal = "concession=principal, concessionPercent=";
        refused("concession", () -> visits.managerPlans("2026-03-18", principal + "2.01"));
        refused("concession", () -> visits.managerPlans(
                "2026-03-18", principal + "6, approverRole=director, approver=周总监"));
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

        assertThat(world.get(CaseReads.class).journal(id).toString()).contains("concession-given", "3 % of the principal");
        assertThat(world.caseNow(id).position().stage()).isEqualTo(Stage.COMMERCIAL_RECOVERY);
        follows();
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
        assertThat(world.caseNow(id).waitingFor()).isEqualTo(WaitingFor.PROMISE);
        world.on("2026-03-25").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly(PLAN);
        follows();
    }

    @Test
    void carriesThePapersAsOnePdf() throws IOException {
        visits.plans("2026-03-18");
        byte[][] pack = new byte[1][];
        world.asCollector(() -> pack[0] = world.get(VisitPack.class).of(id, null, null));
        try (PDDocument pdf = Loader.loadPDF(pack[0])) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            assertThat(text)
                    .contains("对账单", "未结发票清单", "授权委托书", "欠款确认书", "还款承诺书")
                    .contains("王强", "2026年3月18日", "60,000.00", "陆万元整", "无权收取现金");
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void showsWhereThePreparationsComeFrom() {
        Caller collector = Caller.of("http://localhost:" + port, "carol", People.PASSWORD);
        JsonNode sheet = collector.get("/api/cases/" + id.number() + "/visit-sheet").body();
        assertThat(sheet.get("preparations")).hasSize(9);
        assertThat(sheet.get("preparations").get(0).get("source").get("zh").asText()).startsWith("来源");
        assertThat(sheet.get("redLines")).hasSize(12);
        assertThat(sheet.get("limits").get("until").asText()).isEqualTo("2026-03-30");
        assertThat(collector.get("/api/cases/" + id.number() + "/visits").body()).isEmpty();
        assertThat(collector.download("/api/cases/" + id.number() + "/visit-pack.pdf?visitors=王强").statusCode())
                .isEqualTo(200);
        Caller.Answer refused = collector.post("/api/cases/" + id.number() + "/visit-plan", "{}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").toString()).contains("\"V1\"", "\"V9\"", "\"date\"");
    }

    private void reachesTheReport() {
        visits.plans("2026-03-18");
        world.on("2026-03-17").fireDueTimers(id);
        visits.calls("answer=confirmed");
        world.on("2026-03-18").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly(REPORT);
    }

    private CaseDocument signedPaper() {
        byte[] pdf = "%PDF-1.7 signed %%EOF".getBytes(StandardCharsets.US_ASCII);
        CaseDocument[] added = new CaseDocument[1];
        world.asCollector(() ->
                added[0] = world.get(CasePapers.class).add(id, "承诺书.pdf", pdf, Map.of("kind", "promise")));
        return added[0];
    }

    private void complete(String task, Map<String, Object> words) {
        String taskId = world.task(id, task).getId();
        world.asCollector(() -> world.get(TaskService.class).complete(taskId, words));
    }

    /** The act is refused, and its answer begins with the field. */
    private static void refused(String field, Runnable act) {
        assertThatThrownBy(act::run)
                .satisfies(refusal -> assertThat(rootOf(refusal).getMessage()).contains(field + ": "));
    }

    private static Throwable rootOf(Throwable refusal) {
        Throwable root = refusal;
        while (root.getCause() != null && !(root instanceof BadInput)) {
            root = root.getCause();
        }
        return root;
    }

    private List<Visit> reads() {
        Visit[][] found = new Visit[1][];
        world.asCollector(() -> found[0] = world.get(VisitReads.class).of(id).toArray(Visit[]::new));
        return List.of(found[0]);
    }

    private List<LetterCode> letters() {
        return world.get(Letters.class).ofCase(id.value()).stream().map(Letter::code).toList();
    }

    private void follows() {
        world.engineFollows(id);
    }
}
