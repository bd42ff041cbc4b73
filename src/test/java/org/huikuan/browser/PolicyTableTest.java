package org.huikuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.huikuan.policies.PolicySheets;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.KeptDecision;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.huikuan.testing.Visitor;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * A manager changes how urgent small debts are, by keyboard, tries it on what was decided, another approves it: the next
 * case is decided by it, and yesterday's decision still names the old version.
 */
@ApplicationH2
class PolicyTableTest {

    private static final String KEY = "set-priority";
    private static final String TABLE = "/settings/decisions/" + KEY;

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Decisions decisions;

    @Autowired
    private PolicySheets sheets;

    private Visitor visitor;
    private Page page;
    private CaseWorld world;
    private int before;

    @BeforeEach
    void twoManagersAndABrowser() {
        world = new CaseWorld(context).on("2026-03-02");
        People people = new People(context.getBean(IdentityService.class));
        people.arrive();
        people.arrives("second-manager", "managers");
        before = sheets.versions(KEY).get(0).number();
        visitor = Visitor.at("http://127.0.0.1:" + port);
        page = visitor.page();
        visitor.logsIn("a-managers", People.PASSWORD);
    }

    @AfterEach
    void theTableIsAsItWas() {
        visitor.close();
        RepositoryService repository = context.getBean(RepositoryService.class);
        sheets.versions(KEY).stream()
                .filter(v -> v.number() > before)
                .map(v -> repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(KEY)
                        .decisionDefinitionVersion(v.number())
                        .singleResult())
                .forEach(v -> repository.deleteDeployment(v.getDeploymentId(), true));
    }

    @Test
    void aChangeIsTriedApprovedByAnotherAndDecidesTheNextCase() {
        KeptDecision yesterday = priority(new GridCase(world));

        page.navigate(TABLE);
        assertThat(page.locator("h1")).containsText("优先级");
        visitor.looks("policy-table-zh")
                .holdsAPhone(true)
                .looks("policy-table-zh-phone")
                .holdsAPhone(false);
        page.locator("form[action$='/drafts'] button").press("Enter");
        page.locator(".hk-sheet tbody tr:last-child th a").press("Enter");
        page.locator("[name='c.priority']").fill("often");
        page.locator("[name='c.priority']").press("Enter");
        assertThat(page.locator("#wrong-priority")).isVisible();
        page.locator("[name='c.priority']").fill("45");
        page.locator("[name='c.priority']").press("Enter");
        assertThat(page.locator(".hk-sheet .hk-changed").first()).containsText("45");
        page.locator("a[href$='past=true#past']").press("Enter");
        assertThat(page.locator("main")).containsText("个结果会不同");
        visitor.looks("policy-draft-zh")
                .holdsAPhone(true)
                .looks("policy-draft-zh-phone")
                .holdsAPhone(false);
        page.locator("#reason").fill("小额也要及时跟进");
        page.locator("#reason").press("Enter");
        assertThat(page.locator("h1")).containsText("待审批");
        String draft = page.url();
        page.locator("button[formaction$='/approve']").press("Enter");
        assertThat(page.locator("main")).containsText("须由他人审批");

        visitor.givesItsPlaceTo("second-manager", People.PASSWORD);
        page.navigate(draft);
        page.locator("button[formaction$='/approve']").press("Enter");
        assertThat(page.locator("h1")).containsText("已批准");
        page.navigate(TABLE + "?lang=en");
        assertThat(page.locator("main")).containsText("approved by");
        visitor.looks("policy-table-en");

        KeptDecision today = priority(new GridCase(world));
        Assertions.assertThat(today.tableVersion()).isEqualTo(before + 1);
        Assertions.assertThat(today.outcome()).contains("45");
        Assertions.assertThat(yesterday.tableVersion()).isEqualTo(before);
        Assertions.assertThat(visitor.consoleErrors()).noneMatch(e -> !e.contains("400") && !e.contains("403"));
    }

    private KeptDecision priority(GridCase kase) {
        return decisions.about(kase.id.value()).stream()
                .filter(d -> d.key().equals(KEY))
                .findFirst()
                .orElseThrow();
    }
}
