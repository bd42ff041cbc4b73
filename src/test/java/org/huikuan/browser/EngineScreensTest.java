package org.huikuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.huikuan.testing.Beside;
import org.huikuan.testing.DemoApplication;
import org.huikuan.testing.Visitor;
import org.junit.jupiter.api.Test;

/**
 * The engine's web applications for a person whose browser speaks English: they follow the language chosen on our
 * pages, show our name and no banner, and offer nothing that the server would refuse.
 */
@Beside
class EngineScreensTest {

    private static final String FORM = "form.huikuan-form";
    private static final String TASK = "[cam-tasks] li.task";
    private static final String MODEL = ".cam-table a >> text=电话提醒";
    private static final String INSTANCE = "table.process-instances a[href*='process-instance/']:not(.circle)";

    @Test
    void speakTheLanguageChosenOnOurPagesAndOfferWhatTheRoleMayDo() {
        try (Visitor visitor = Visitor.at(DemoApplication.shared().address(), "en-US")) {
            walk(visitor, "zh");
            walk(visitor, "en");
            changesTheLanguageInPlace(visitor);
        }
    }

    private static void walk(Visitor visitor, String language) {
        EngineScreens screens = new EngineScreens(visitor, language);
        collector(screens);
        manager(screens);
        administrator(screens);
    }

    private static void collector(EngineScreens screens) {
        screens.seenBy("carol")
                .opens("tasklist", "", TASK)
                .clicks("tasklist", TASK, FORM)
                .offersNo(".start-process-action, .create-task-action, .createCommentLink, .task-filter .actions")
                .fitsAPhone("tasklist", FORM);
    }

    private static void manager(EngineScreens screens) {
        screens.seenBy("mei")
                .opens("cockpit", "#/processes", MODEL)
                .clicks("cockpit", MODEL, INSTANCE)
                .offersNo(".ctn-toolbar a")
                .clicks("cockpit", INSTANCE, ".ctn-content-bottom .cam-table td")
                .offersNo(".ctn-toolbar a, .cam-table td.actions");
    }

    private static void administrator(EngineScreens screens) {
        screens.seenBy("admin")
                .opens("cockpit", "#/dashboard", ".dashboard section h1")
                .fitsAPhone("cockpit", ".dashboard section h1")
                .opens("cockpit", "#/repository", "li.deployment")
                .opens("admin", "#/users", ".cam-table td")
                .opens("admin", "#/groups", ".cam-table td")
                .opens("admin", "#/authorization?resource=0", "table td")
                .opens("welcome", "", ".navbar-brand")
                .fitsAPhone("welcome", ".navbar-brand")
                .opens("tasklist", "", ".start-process-action")
                .offers(".start-process-action");
    }

    private static void changesTheLanguageInPlace(Visitor visitor) {
        assertThat(visitor.page().locator(".huikuan-home")).hasText("Home");
        visitor.page().click(".huikuan-language a");
        assertThat(visitor.page().locator(".huikuan-home")).hasText("首页");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "zh-CN");
    }
}
