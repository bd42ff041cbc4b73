package org.huikuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/**
 * Customer K1002 owes 68,400.00 CNY for invoice A-1003 and does not pay: collector Cai, manager Mei and lawyer Lin
 * take the case through all five stages until the claim is filed; then the money comes.
 */
final class WholeRoad {

    private static final String NOBODY = "三次致电均无人接听";

    private final CaseOnTheRoad kase;

    WholeRoad(CaseOnTheRoad kase) {
        this.kase = kase;
    }

    void play() {
        threeCallsAreNotAnswered();
        theFirstVisitBringsASignedPromiseThatIsBroken();
        theSecondVisitFails();
        theManagerComesAlong();
        commercialMeasuresAreWorked();
        legalStaffFileTheClaim();
        theMoneyComes();
    }

    private void threeCallsAreNotAnswered() {
        for (int call = 1; call <= 3; call++) {
            kase.standsAt("reminder-call", "call");
            kase.does("cai", "Call the customer", "result", "not-reached", "note", NOBODY);
        }
        LocalDate day15 = LocalDate.parse(
                        kase.now().path("items").path(0).path("dueOn").asText())
                .plusDays(15);
        kase.standsAt("visit", "prepare");
        assertThat(LocalDate.parse(kase.now().path("nextOn").asText())).isAfterOrEqualTo(day15);
        kase.tasklistOf("cai").hasNot(kase.number());
        kase.hasArrived("cai", "L00");
    }

    private void theFirstVisitBringsASignedPromiseThatIsBroken() {
        theVisitIsPreparedAndAnnounced();
        LocalDate payOn = kase.workingDayIn(3);
        kase.does("cai", "Report the visit", form -> form.answers("result", "promised")
                .answers("met", "DM-3 李芳")
                .answers("amount", "68400.00")
                .answers("date", payOn.toString())
                .answers("form", "signed")
                .answers("note", "财务经理李芳签署还款承诺书")
                .uploads("papers", SignedPaper.photo("promise.jpg")));
        assertThat(kase.now().path("waitingFor").asText()).isEqualTo("promise");
        assertThat(kase.asks("documents").toString()).contains("promise.jpg", "sha256");
        kase.goesOnUntil("Prepare the visit");
        assertThat(kase.asks("promises").toString()).contains("\"broken\"");
    }

    private void theSecondVisitFails() {
        theVisitIsPreparedAndAnnounced();
        kase.does(
                "cai",
                "Report the visit",
                "result",
                "refused",
                "met",
                "DM-4 王芳",
                "reason",
                "R03",
                "nextDate",
                kase.workingDayIn(5).toString(),
                "note",
                "出纳称无人授权付款");
        kase.does("cai", "Debrief the visit", "wentWrong", "未见到能决定付款的人", "doNext", "请主管约见总经理");
        kase.standsAt("manager-visit", "plan");
    }

    private void theVisitIsPreparedAndAnnounced() {
        kase.goesOnUntil("Prepare the visit");
        LocalDate day = theDayOfTheVisit();
        kase.does("cai", "Prepare the visit", form -> {
            form.answers("date", day.toString()).answers("time", "10:00").answers("meet", "李芳");
            form.answers("meetRole", "DM-3").answers("paymentForm", "wire").answers("lane", "reason");
            for (int i = 1; i <= 9; i++) {
                form.answers("V" + i, "confirmed");
            }
            form.answers("V6Note", "总经理陈明").answers("redLinesRead", "yes");
        });
        kase.does("cai", "Call before the visit", "answer", "confirmed", "person", "李芳", "note", "约定有效");
        kase.hasArrived("cai", "L03", "L21");
        kase.goesOnUntil("Report the visit");
        assertThat(kase.today()).isEqualTo(day);
    }

    /** Some days from now, and never too soon after the last visit. */
    private LocalDate theDayOfTheVisit() {
        LocalDate from = LocalDate.parse(
                kase.asks("visit-sheet").path("limits").path("from").asText());
        LocalDate soon = kase.workingDayIn(3);
        return from.isAfter(soon) ? from : soon;
    }

    private void theManagerComesAlong() {
        kase.goesOnUntil("Plan the manager visit");
        LocalDate day = theDayOfTheVisit();
        kase.does("mei", "Plan the manager visit", form -> form.answers("date", day.toString())
                .answers("meet", "陈明")
                .answers("meetRole", "DM-2")
                .answers("aim", "一次付清 68,400.00")
                .answers("fallback", "两周内分两次付清")
                .ticks("LV-1")
                .ticks("LV-7")
                .answers("concession", "interest"));
        kase.goesOnUntil("Report the manager visit");
        kase.hasArrived("mei", "L04");
        kase.does(
                "cai",
                "Report the manager visit",
                "manager",
                "mei",
                "collector",
                "cai",
                "result",
                "reached-no-promise",
                "met",
                "DM-2 陈明",
                "reason",
                "R03",
                "nextDate",
                kase.workingDayIn(5).toString(),
                "note",
                "总经理称下游未回款，无法承诺");
        kase.standsAt("commercial-recovery", "brief");
    }

    private void commercialMeasuresAreWorked() {
        kase.does("cai", "Write the case brief", form -> {
            for (String question : new String[] {"whoOwes", "howMuch", "onWhatBasis", "whyUnpaid", "whoDecides"}) {
                form.answers(question, "见案卷");
            }
            form.answers("whenMoney", "下游月底回款").answers("nextStep", "停货并发正式催告函");
            form.answers("nextBy", "mei").answers("nextOn", kase.workingDayIn(1).toString());
        });
        String by = kase.workingDayIn(2).toString();
        kase.does("mei", "Choose the measures", form -> {
            for (String measure : new String[] {"CM-01", "CM-02", "CM-03"}) {
                form.answers("measures", measure)
                        .answers(measure + ".precondition", "yes")
                        .answers(measure + ".evidence", "合同第 8 条")
                        .answers(measure + ".date", by);
            }
        });
        kase.does("xu", "Hold the supply", "told", "销售部张经理");
        for (int measure = 1; measure <= 3; measure++) {
            kase.does("cai", "Carry out the measure", "outcome", "done", "evidence", "已执行，记录在案");
        }
        kase.goesOnUntil("Decide the next step");
        kase.hasArrived("mei", "L05", "L06");
        kase.does("mei", "Decide the next step", "decision", "exhausted", "reason", "催告期满，客户未付款");
        kase.standsAt("legal-action", "review");
    }

    private void legalStaffFileTheClaim() {
        kase.does(
                "lin",
                "Review the file",
                "decision",
                "accept",
                "lawyerFirm",
                "示例律师事务所",
                "lawyerName",
                "周律师",
                "note",
                "证据齐全");
        kase.counselSends("lin", "EX123456789CN");
        kase.goesOnUntil("Choose the route");
        kase.does("lin", "Choose the route", "evidence", "80", "route", "suit", "reason", "债务清楚，协商无果");
        kase.does(
                "lin",
                "File the claim",
                "body",
                "南通市崇川区人民法院",
                "docket",
                "（2027）苏 0602 民初 100 号",
                "filedOn",
                kase.today().toString(),
                "fee",
                "1510.00");
        kase.standsAt("legal-action", "ruling");
    }

    private void theMoneyComes() {
        kase.receives("68400.00", "CNY", "A-1003");
        assertThat(kase.now().path("status").asText()).isEqualTo("settled");
        kase.tasklistOf("lin").hasNot(kase.number());
        kase.tasklistOf("cai").hasNot(kase.number());
        kase.looks("paid");
    }
}
