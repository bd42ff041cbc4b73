package org.huikuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import org.huikuan.testing.Visitor;

/** The engine's Tasklist, as a person uses it. */
final class TasklistPage {

    private static final double PATIENCE = 30_000;

    private final Page page;

    private TasklistPage(Page page) {
        this.page = page;
    }

    static TasklistPage openedBy(Visitor visitor) {
        Page page = visitor.page();
        page.navigate("/camunda/app/tasklist/default/");
        page.locator("[cam-tasks] .task, [cam-tasks] .alert, [cam-tasks]")
                .first()
                .waitFor();
        return new TasklistPage(page);
    }

    TasklistPage showsTheList(String name) {
        page.locator("[cam-tasklist-filters]").getByText(name).first().click();
        return this;
    }

    private Locator tasksOf(String caseNumber) {
        return page.locator("[cam-tasks] li.task").filter(new Locator.FilterOptions().setHasText(caseNumber));
    }

    void has(String caseNumber) {
        assertThat(tasksOf(caseNumber)).hasCount(1, new HasCountOptions().setTimeout(PATIENCE));
    }

    void hasNot(String caseNumber) {
        assertThat(tasksOf(caseNumber)).hasCount(0, new HasCountOptions().setTimeout(PATIENCE));
    }

    TasklistPage opens(String caseNumber) {
        tasksOf(caseNumber).first().click();
        form().waitFor();
        return this;
    }

    private Locator form() {
        return page.locator("form.huikuan-form");
    }

    TasklistPage says(String text) {
        assertThat(form()).containsText(text, new ContainsTextOptions().setTimeout(PATIENCE));
        return this;
    }

    TasklistPage chooses(String result) {
        form().locator("label")
                .filter(new Locator.FilterOptions().setHasText(result))
                .click();
        return this;
    }

    TasklistPage writes(String field, String value) {
        form().locator("[name=" + field + "]").fill(value);
        return this;
    }

    void saysWhatIsWrong() {
        assertThat(form().locator(".has-error").first()).isVisible();
    }

    void completes() {
        page.locator(".form-actions .btn-primary").click();
    }
}
