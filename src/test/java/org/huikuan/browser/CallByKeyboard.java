package org.huikuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.huikuan.testing.Visitor;

/** From the home page to the completed call without a mouse. */
final class CallByKeyboard {

    private static final int PATIENCE = 150;

    private final Api api;
    private final Visitor visitor;
    private final Page page;

    CallByKeyboard(Api api, Visitor carol) {
        this.api = api;
        this.visitor = carol;
        this.page = carol.page();
    }

    void play() {
        page.navigate("/");
        String kase = page.locator("table.hk-stack tbody a").first().getAttribute("href");
        long before = contacts(kase);
        reaches("#next-customer");
        page.keyboard().press("Enter");

        page.frameLocator("iframe.huikuan-task")
                .locator("[name=result]")
                .first()
                .waitFor();
        reaches("[name=result]");
        page.keyboard().press("Space");
        for (int i = 0; i < 6 && !chosen().equals("not-reached"); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(chosen()).isEqualTo("not-reached");
        visitor.looks("morning-carol-call-by-keyboard");
        reaches(".form-actions .btn-primary");
        page.keyboard().press("Enter");

        page.locator("form.huikuan-form").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(contacts(kase)).isEqualTo(before + 1);
    }

    private long contacts(String kase) {
        long logged = 0;
        for (JsonNode entry : api.get("carol", "/api" + kase + "/journal")) {
            logged += entry.path("what").asText().startsWith("contact") ? 1 : 0;
        }
        return logged;
    }

    private String chosen() {
        return String.valueOf(page.evaluate("() => (document.querySelector('iframe.huikuan-task').contentDocument"
                + ".querySelector('[name=result]:checked') || {}).value"));
    }

    /** Goes from field to field until the one is reached. */
    private void reaches(String selector) {
        for (int i = 0; i < PATIENCE && !isAt(selector); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(isAt(selector)).as("Tab reaches " + selector).isTrue();
    }

    private boolean isAt(String selector) {
        return (Boolean) page.evaluate(
                "selector => { let at = document.activeElement;"
                        + " if (at.tagName === 'IFRAME') { at = at.contentDocument.activeElement; }"
                        + " return at.matches(selector); }",
                selector);
    }
}
