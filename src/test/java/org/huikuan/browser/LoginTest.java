package org.huikuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One login for our pages and the engine's, seen through a real browser. */
@ApplicationH2
class LoginTest {

    @LocalServerPort
    int port;

    private Visitor visitor;
    private Page page;

    @BeforeEach
    void opensABrowser() {
        visitor = Visitor.at("http://127.0.0.1:" + port);
        page = visitor.page();
    }

    @AfterEach
    void closesIt() {
        visitor.close();
    }

    @Test
    void leadsToTheHomePageAndOnToTasklistWithoutASecondLogin() {
        visitor.logsIn("admin", "admin-of-the-tests").looks("home-zh");
        assertThat(page.locator("h1")).hasText("首页");

        page.click(".hk-place >> text=今天要办的事");
        assertThat(page).hasTitle("回款 任务");
        assertThat(page.locator("[cam-widget-header]")).containsText("admin");
        visitor.looks("tasklist-empty");
        Assertions.assertThat(visitor.consoleErrors()).isEmpty();
    }

    @Test
    void comesBackToThePageThatWasAskedFor() {
        page.navigate("/camunda/app/cockpit/default/");
        assertThat(page).hasURL(Pattern.compile("/login$"));
        page.fill("input[name=username]", "admin");
        page.fill("input[name=password]", "admin-of-the-tests");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/camunda/app/cockpit/"));
    }

    @Test
    void refusesAWrongPasswordInTheLanguageOfTheReader() {
        page.navigate("/login?lang=en");
        page.fill("input[name=username]", "admin");
        page.fill("input[name=password]", "guess");
        page.click("form button[type=submit]");

        assertThat(page.locator(".alert-danger")).hasText("User or password is wrong.");
        visitor.holdsAPhone(true).looks("login-wrong-en-phone");
    }

    @Test
    void endsForAllPagesAtOnce() {
        visitor.logsIn("admin", "admin-of-the-tests").holdsAPhone(true);
        page.click(".navbar-toggler");
        visitor.looks("home-zh-phone");
        page.click("text=退出");
        assertThat(page.locator(".alert-success")).hasText("您已退出。");

        page.navigate("/camunda/app/tasklist/default/");
        assertThat(page).hasURL(Pattern.compile("/login$"));
    }
}
