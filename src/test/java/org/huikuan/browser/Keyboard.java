package org.huikuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody without a mouse, on a page and in the frame of a task. */
final class Keyboard {

    private static final int PATIENCE = 150;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes from field to field until the one is reached. */
    void reaches(String selector) {
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
