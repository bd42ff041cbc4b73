package org.huikuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import org.huikuan.testing.Visitor;

/** The customer makes an excuse while the form of the call is open: its answer is found and taken over without a mouse. */
final class ExcuseByKeyboard {

    private static final long A_MINUTE = 60_000_000_000L;

    private final Visitor visitor;
    private final Page page;
    private final Keyboard keyboard;

    ExcuseByKeyboard(Visitor collector) {
        this.visitor = collector;
        this.page = collector.page();
        this.keyboard = new Keyboard(page);
    }

    /** @param typed first letters of what the customer says */
    void hears(String typed, String reason, String result) {
        long begun = System.nanoTime();
        FrameLocator task = page.frameLocator("iframe.huikuan-task");
        task.locator("[name=q]").focus();
        page.keyboard().type(typed);
        task.locator("[data-hk-take]").first().waitFor();
        visitor.looks("excuse-" + typed);
        keyboard.reaches("[data-hk-take]");
        page.keyboard().press("Enter");

        assertThat(task.locator("[name=reason]").inputValue()).isEqualTo(reason);
        assertThat(task.locator("[name=result]:checked").getAttribute("value")).isEqualTo(result);
        assertThat(task.locator("[name=note]").inputValue()).isNotBlank();
        visitor.looks("excuse-" + typed + "-taken");
        keyboard.reaches(".form-actions .btn-primary");
        page.keyboard().press("Enter");
        assertThat(System.nanoTime() - begun)
                .as("by keyboard in under a minute")
                .isLessThan(A_MINUTE);
    }
}
