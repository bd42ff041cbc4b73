package org.huikuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huikuan.testing.Visitor;

/**
 * Carol calls customer K1001, who owes 860,000.00 CNY for invoice A-1001, promises, and breaks the promise; then the
 * money arrives. She sees it in Tasklist and on the page of the case.
 */
final class CollectorsDay {

    private static final String MINE = "我的今日任务";
    private static final String TEAM = "本组任务";

    private final Api api;
    private final Visitor carol;
    private final String pictures;
    private final String kase;

    /** @param pictures how the names of the pictures begin */
    CollectorsDay(Api api, Visitor carol, String pictures) {
        this.api = api;
        this.carol = carol;
        this.pictures = pictures;
        this.kase = caseOf("K1001");
    }

    void play() {
        LocalDate today =
                LocalDate.parse(api.get("carol", "/api/clock").path("date").asText());
        carol.logsIn("carol", "carol");
        looks("1-home");
        sheCallsAndRecordsAPromise(today.plusDays(3));
        theCaseWaits();

        api.moveClockTo(today.plusDays(10).toString());
        thePromiseIsBroken();
        theCallIsBack();

        theMoneyArrives(today.plusDays(10));
        theCaseIsClosedAndTheTaskGone();
        thePromiseIsBroken();
    }

    private void sheCallsAndRecordsAPromise(LocalDate payOn) {
        TasklistPage tasklist = TasklistPage.openedBy(carol).showsTheList(MINE);
        tasklist.has(kase);
        tasklist.opens(kase).says("860,000.00 CNY").says("A-1001").says("138-0000-0101");
        looks("2-call");

        tasklist.chooses("已承诺付款").writes("date", "2020-01-01").completes();
        tasklist.saysWhatIsWrong();
        looks("3-refused");

        tasklist.writes("date", payOn.toString()).writes("note", "财务经理答应电汇").completes();
        tasklist.hasNot(kase);
        looks("4-done");
    }

    private void theCaseWaits() {
        assertThat(api.get("carol", "/api/cases/" + kase).path("waitingFor").asText())
                .isEqualTo("promise");
        carol.page().navigate("/cases/" + kase);
        looks("5-case-waits");
    }

    private void thePromiseIsBroken() {
        assertThat(api.get("carol", "/api/cases/" + kase + "/promises").toString())
                .contains("\"broken\"");
    }

    private void theCallIsBack() {
        TasklistPage tasklist = TasklistPage.openedBy(carol).showsTheList(TEAM);
        tasklist.has(kase);
        tasklist.opens(kase).says("860,000.00 CNY");
        looks("6-call-again");
    }

    private void theMoneyArrives(LocalDate today) {
        api.post("fang", "/api/receipts", """
                {"customer": "K1001", "reference": "BANK-0100", "receivedOn": "%s", "amount": "860000.00",
                 "currency": "CNY", "invoice": "A-1001"}""".formatted(today));
        api.awaitIdle();
    }

    private void theCaseIsClosedAndTheTaskGone() {
        assertThat(api.get("carol", "/api/cases/" + kase).path("status").asText())
                .isEqualTo("settled");
        TasklistPage tasklist = TasklistPage.openedBy(carol).showsTheList(TEAM);
        tasklist.has(caseOf("K1007"));
        tasklist.hasNot(kase);
        looks("7-task-gone");
        carol.page().navigate("/cases/" + kase + "?lang=en");
        looks("8-case-settled-en");
        carol.holdsAPhone(true);
        looks("9-case-settled-phone");
    }

    private String caseOf(String customer) {
        return api.get("carol", "/api/cases?customer=" + customer)
                .path("items")
                .path(0)
                .path("number")
                .asText();
    }

    private void looks(String name) {
        carol.looks(pictures + "-" + name);
    }
}
