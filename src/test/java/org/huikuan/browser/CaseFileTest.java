package org.huikuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.huikuan.testing.Beside;
import org.huikuan.testing.DemoApplication;
import org.huikuan.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Carol keeps the case file open while she is on the phone; then the file of another case beside its task in Tasklist. */
@Beside
class CaseFileTest {

    @Test
    void servesTheCollectorOnThePhone() {
        String address = DemoApplication.firstDay().address();
        Api api = new Api(address);
        api.awaitIdle();
        String number = caseOf(api, "N2001");
        String today = api.get("carol", "/api/clock").path("date").asText();
        try (Visitor carol = Visitor.at(address)) {
            carol.logsIn("carol", "carol");
            opensTheFileFromTheList(carol, number);
            seesTheWayAndOpensAStage(carol);
            logsAContact(carol);
            isToldWhatIsWrongInHerLanguage(carol);
            recordsAPromise(carol, today);
            looksAtItOnAPhoneInEnglish(carol, number);
            hasItBesideTheTask(carol, caseOf(api, "K1007"));
            assertThat(carol.consoleErrors())
                    .filteredOn(e -> !e.contains("422"))
                    .isEmpty();
        }
    }

    private static String caseOf(Api api, String customer) {
        return api.get("carol", "/api/cases?customer=" + customer)
                .path("items")
                .path(0)
                .path("number")
                .asText();
    }

    private static void opensTheFileFromTheList(Visitor carol, String number) {
        carol.page().navigate("/cases?customer=N2001");
        carol.page().getByText(number).first().click();
        assertThat(carol.page().locator(".hk-head")).containsText("下一步");
        assertThat(carol.page().locator("#part-items")).containsText("B-2001");
    }

    private static void seesTheWayAndOpensAStage(Visitor carol) {
        Locator picture = carol.page().locator("#picture");
        picture.scrollIntoViewIfNeeded();
        assertThat(picture.locator(".hk-here").first()).isVisible();
        assertThat(picture.locator(".hk-walked").first()).isVisible();
        carol.looks("case-file-1-zh");
        picture.locator(".hk-picture-door").first().click();
        assertThat(picture.locator(".breadcrumb-item")).hasCount(2);
        assertThat(picture.locator("[data-element-id=Task_CallTheCustomer].hk-here"))
                .isVisible();
        assertThat(picture.locator(".hk-picture-says")).containsText("电话催收");
        carol.looks("case-file-2-stage");
        picture.locator(".breadcrumb button").click();
        assertThat(picture.locator(".breadcrumb-item")).hasCount(1);
    }

    /** By keyboard alone. */
    private static void logsAContact(Visitor carol) {
        Page page = carol.page();
        page.locator("[data-hk-act=log-contact]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#act-panel")).isVisible();
        page.locator("#f-result-says-paid").focus();
        page.keyboard().press("Space");
        page.locator("#f-note").fill("财务说周一已汇出");
        page.locator("#f-note").press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#part-contacts")).containsText("财务说周一已汇出");
        assertThat(page.locator("#part-journal")).containsText("称已付款");
        assertThat(page.locator("#act-panel")).isHidden();
    }

    private static void isToldWhatIsWrongInHerLanguage(Visitor carol) {
        Page page = carol.page();
        page.locator("[data-hk-act=promise]").click();
        page.locator("#f-amount").fill("99000000.00");
        page.locator("#f-date").fill("2020-01-01");
        page.locator("#f-promisedBy").fill("王经理");
        saves(page);
        assertThat(page.locator("#w-amount")).containsText("超过逾期余额");
        assertThat(page.locator("#w-date")).containsText("已过");
        assertThat(page.locator("#f-promisedBy")).hasValue("王经理");
        carol.looks("case-file-3-wrong");
    }

    private static void recordsAPromise(Visitor carol, String today) {
        Page page = carol.page();
        page.locator("#f-amount").fill("10000.00");
        page.locator("#f-date")
                .fill(java.time.LocalDate.parse(today).plusDays(5).toString());
        saves(page);
        assertThat(page.locator("#part-promises")).containsText("10,000.00");
        assertThat(page.locator("#part-promises")).containsText("王经理");
        assertThat(page.locator("#act-panel")).isHidden();
    }

    private static void saves(Page page) {
        page.locator("#act-form button[type=submit]").click();
    }

    private static void looksAtItOnAPhoneInEnglish(Visitor carol, String number) {
        carol.page().navigate("/cases/" + number + "?lang=en");
        carol.holdsAPhone(true);
        carol.page().locator("#picture").scrollIntoViewIfNeeded();
        assertThat(carol.page().locator("#picture .hk-here").first()).isVisible();
        assertThat(carol.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        carol.looks("case-file-4-phone-en");
        carol.page().navigate("/cases/" + number + "?lang=zh");
        carol.holdsAPhone(false);
    }

    private static void hasItBesideTheTask(Visitor carol, String number) {
        TasklistPage.openedBy(carol).showsTheList("本组任务");
        Page page = carol.page();
        page.locator("[cam-tasks] li.task")
                .filter(new Locator.FilterOptions().setHasText(number))
                .first()
                .click();
        page.getByText("案件档案").first().click();
        FrameLocator file = page.frameLocator("iframe.huikuan-case-file");
        assertThat(file.locator(".hk-head")).containsText("下一步");
        assertThat(file.getByRole(AriaRole.NAVIGATION).filter(new Locator.FilterOptions().setHasText("退出")))
                .hasCount(0);
        carol.looks("case-file-5-tasklist");
        file.locator("[data-hk-act=log-contact]").click();
        file.locator("label[for=f-result-refused]").click();
        file.locator("[name=reason]").selectOption("R03");
        assertThat(file.locator("[name=ability]")).hasValue("A1");
        assertThat(file.locator("[name=willingness]")).hasValue("W2");
        file.locator("#act-form button[type=submit]").click();
        assertThat(file.locator("#part-contacts")).containsText("拒绝付款");
    }
}
