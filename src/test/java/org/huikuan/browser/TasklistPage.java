package org.huikuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.regex.Pattern;
import org.huikuan.testing.Await;
import org.huikuan.testing.Visitor;

/** The engine's Tasklist, as a person uses it. */
final class TasklistPage {

    private static final double PATIENCE = 30_000;
    private static final Pattern CLAIM = Pattern.compile("^\\s*(认领|Claim)\\s*$");

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
        page.locator("form.huikuan-form").waitFor();
        form().waitFor();
        return this;
    }

    /** One of several tasks of the case, by a part of its name. */
    TasklistPage opens(String caseNumber, String task) {
        Locator row = tasksOf(caseNumber)
                .filter(new Locator.FilterOptions().setHasText(task))
                .first();
        Await.until(Duration.ofSeconds(30), "the form of " + task, () -> isOpenedBy(row));
        form().getByText("读取中 Loading").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        claims();
        return this;
    }

    /** A task of a group is nobody's until somebody takes it; its form is locked until then. */
    private void claims() {
        Locator claim = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(CLAIM));
        if (page.locator(".disabled-form").isVisible()) {
            claim.click();
            page.locator(".disabled-form")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    /** A list that is just being read anew forgets which task was clicked. */
    private boolean isOpenedBy(Locator row) {
        row.click();
        try {
            page.locator("form.huikuan-form").waitFor(new Locator.WaitForOptions().setTimeout(4_000));
            form().waitFor(new Locator.WaitForOptions().setTimeout(4_000));
            return true;
        } catch (TimeoutError readAnew) {
            return false;
        }
    }

    void has(String caseNumber, String task) {
        assertThat(tasksOf(caseNumber).filter(new Locator.FilterOptions().setHasText(task)))
                .not()
                .hasCount(0, new HasCountOptions().setTimeout(PATIENCE));
    }

    void hasNot(String caseNumber, String task) {
        assertThat(tasksOf(caseNumber).filter(new Locator.FilterOptions().setHasText(task)))
                .hasCount(0, new HasCountOptions().setTimeout(PATIENCE));
    }

    /** The page of the task in its frame; of a task whose form is still HTML of the model, that. */
    private Locator form() {
        return page.locator("iframe.huikuan-task").count() > 0
                ? page.frameLocator("iframe.huikuan-task").locator(".hk-task")
                : page.locator("form.huikuan-form");
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

    /** Writes, chooses or ticks, whatever the field of that name wants. */
    TasklistPage answers(String field, String value) {
        Locator all = form().locator("[name='" + field + "']");
        form().locator("[name='" + field + "']:not(:disabled)").first().waitFor(); // the form comes anew with the claim
        if ("SELECT".equals(all.first().evaluate("e => e.tagName"))) {
            all.first().selectOption(value);
            return this;
        }
        switch (String.valueOf(all.first().getAttribute("type"))) {
            case "radio" -> choosesRadio(field, value);
            case "checkbox" -> (all.count() > 1 ? boxOf(field, value) : all.first()).check();
            default -> all.first().fill(value);
        }
        return this;
    }

    /** One of several boxes of a name. */
    private Locator boxOf(String field, String value) {
        return form().locator("[name='" + field + "'][value='" + value + "']");
    }

    /** A label that looks like a button covers its radio. */
    private void choosesRadio(String field, String value) {
        Locator radio = form().locator("[name='" + field + "'][value='" + value + "']");
        String id = radio.getAttribute("id");
        if (id == null) {
            radio.check();
        } else {
            form().locator("label[for='" + id + "']").click();
        }
    }

    /** Ticks the box whose label has these words; the label stands around the box or beside it. */
    TasklistPage ticks(String words) {
        form().locator("label")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    /** Uploads a file and waits until the form shows that the case has it. */
    TasklistPage uploads(String field, FilePayload file) {
        form().locator("input[type=file]:is([name='" + field + "'], [data-name='" + field + "'])")
                .setInputFiles(file);
        return says(file.name);
    }

    void saysWhatIsWrong() {
        assertThat(form().locator(".has-error, .invalid-feedback").first()).isVisible();
    }

    void completes() {
        page.locator(".form-actions .btn-primary").click();
    }

    /** The form goes away with its task. */
    void closes() {
        page.locator("form.huikuan-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
