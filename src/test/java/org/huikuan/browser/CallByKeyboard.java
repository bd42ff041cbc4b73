package org.huikuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.huikuan.testing.Visitor;

/** From the home page to the completed call without a mouse. */
final class CallByKeyboard {

    private final Api api;
    private final Visitor visitor;
    private final Page page;
    private final Keyboard keyboard;

    CallByKeyboard(Api api, Visitor carol) {
        this.api = api;
        this.visitor = carol;
        this.page = carol.page();
        this.keyboard = new Keyboard(page);
    }

    void play() {
        page.navigate("/");
        String kase = page.locator("table.hk-stack tbody a").first().getAttribute("href");
        long before = contacts(kase);
        keyboard.reaches("#next-customer");
        page.keyboard().press("Enter");

        page.frameLocator("iframe.huikuan-task")
                .locator("[name=result]")
                .first()
                .waitFor();
        keyboard.reaches("[name=result]");
        page.keyboard().press("Space");
        for (int i = 0; i < 6 && !chosen().equals("not-reached"); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(chosen()).isEqualTo("not-reached");
        visitor.looks("morning-carol-call-by-keyboard");
        keyboard.reaches(".form-actions .btn-primary");
        page.keyboard().press("Enter");

        page.locator("form.huikuan-form").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(contacts(kase)).isEqualTo(before + 1);
    }

    private long contacts(String kase) {
        long logged = 0;
        for (JsonNode entry : api.get("carol", "/api" + kase + "/journal")) {
            String what = entry.path("what").asText();
            logged += what.startsWith("contact") && !what.equals("contact-outside-rules") ? 1 : 0;
        }
        return logged;
    }

    private String chosen() {
        return String.valueOf(page.evaluate("() => (document.querySelector('iframe.huikuan-task').contentDocument"
                + ".querySelector('[name=result]:checked') || {}).value"));
    }
}
