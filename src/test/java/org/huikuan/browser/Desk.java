package org.huikuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.huikuan.testing.Visitor;

/** One person's home page and lists, looked at with a critical eye. */
final class Desk {

    /** The sum of all shifts that the browser saw since the page began. */
    private static final String SHIFTS = """
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(e => { sum += e.value; }))
                .observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(sum), 250);
            })""";

    private static final double MOST_SHIFT = 0.1;

    private final Visitor visitor;
    private final Page page;
    private final String who;

    Desk(Visitor visitor, String who) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.who = who;
    }

    /** The home page has these parts, translated, and fits on a desk and on a phone. */
    void has(String language, List<String> parts) {
        for (boolean phone : new boolean[] {false, true}) {
            visitor.holdsAPhone(phone);
            standsStill("/?lang=" + language);
            for (String part : parts) {
                assertThat(page.locator("h2#" + part).isVisible())
                        .as(who + " sees " + part)
                        .isTrue();
            }
            assertThat(page.locator("main").innerText())
                    .as("words of " + who + " in " + language)
                    .doesNotContainPattern("\\b(home|work|cases|desk)\\.[a-z]");
            visitor.looks("morning-" + who + "-" + language + (phone ? "-phone" : ""));
        }
        visitor.holdsAPhone(false);
    }

    /** Nothing jumps, and the page is not wider than the screen. */
    void standsStill(String path) {
        page.navigate(path);
        assertThat(((Number) page.evaluate(SHIFTS)).doubleValue())
                .as("layout shift of " + path)
                .isLessThan(MOST_SHIFT);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as(path + " fits the screen")
                .isTrue();
    }

    void seesTheStagesInCockpit() {
        page.navigate("/camunda/app/cockpit/default/");
        page.locator(".huikuan-stages tr").first().waitFor();
        assertThat(page.locator(".huikuan-stages tr").count()).isEqualTo(5);
        visitor.looks("morning-" + who + "-cockpit");
        page.locator(".huikuan-stages th a").first().click();
        page.waitForURL(url -> url.contains("#/process-definition/"));
    }
}
