package org.huikuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.huikuan.testing.Beside;
import org.huikuan.testing.DemoApplication;
import org.huikuan.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Carol has never seen the application: from the login to her first completed call, every click counted. */
@Beside
class FirstWalkTest {

    private static final int MOST_CLICKS = 7;

    private int clicks;

    @Test
    void leadsFromTheLoginToTheFirstCompletedCallInAFewClicks() {
        String address = DemoApplication.firstDay().address();
        try (Visitor carol = Visitor.at(address)) {
            Api api = new Api(address);
            api.awaitIdle();
            LocalDate today =
                    LocalDate.parse(api.get("carol", "/api/clock").path("date").asText());
            Page page = carol.page();
            logsIn(page);
            double begun = clock(page);
            findsTheNextCustomer(page);
            records(page, today.plusDays(3));
            double ended = clock(page);

            // printed, not asserted: how long it takes is the machine's matter
            System.out.printf(
                    "first walk: %d clicks, %.1f s from home to the recorded call%n", clicks, (ended - begun) / 1000);
            carol.looks("first-walk-done");
            assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
            assertThat(api.get("carol", "/api/cases?customer=K1001").toString()).contains("\"promise\"");
            assertThat(carol.consoleErrors()).isEmpty();
        }
    }

    private void logsIn(Page page) {
        page.navigate("/login");
        page.fill("#username", "carol");
        page.fill("#password", "carol");
        click(page.locator("form.hk-login button[type=submit], form[action='/login'] button[type=submit]")
                .first());
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** By the button of her home page where there is one, else through Tasklist. */
    private void findsTheNextCustomer(Page page) {
        Locator next = page.locator("#next-customer");
        if (next.count() > 0) {
            click(next);
        } else {
            page.navigate("/camunda/app/tasklist/default/");
            clicks += 2;
            click(page.locator("[cam-tasks] li.task").first());
        }
        page.locator("form.huikuan-form").waitFor();
    }

    private void records(Page page, LocalDate payOn) {
        FrameLocator form = page.frameLocator("iframe.huikuan-task");
        click(form.locator("label")
                .filter(new Locator.FilterOptions().setHasText("已承诺付款"))
                .first());
        click(form.locator("[name=date]"));
        form.locator("[name=date]").fill(payOn.toString());
        click(page.locator(".form-actions .btn-primary"));
        page.locator("form.huikuan-form")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private void click(Locator what) {
        what.click();
        clicks++;
    }

    /** Milliseconds as the browser counts them. */
    private static double clock(Page page) {
        return ((Number) page.evaluate("Date.now()")).doubleValue();
    }
}
