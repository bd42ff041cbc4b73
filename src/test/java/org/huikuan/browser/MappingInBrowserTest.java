package org.huikuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Going live with a list of open items as a Chinese system exports it: GBK, two title lines, Chinese headings, 月结 terms
 * and no due dates, a line of totals. A person matches the columns in the browser.
 */
@ApplicationH2
class MappingInBrowserTest {

    private static final Path EXPORT = Path.of("src/test/resources/imports/receivables-gbk.csv");

    @LocalServerPort
    int port;

    private Visitor visitor;
    private Page page;

    @BeforeEach
    void opensABrowser() {
        visitor = Visitor.at("http://127.0.0.1:" + port);
        page = visitor.page();
        visitor.logsIn("admin", "admin-of-the-tests");
    }

    @AfterEach
    void closesIt() {
        visitor.close();
    }

    @Test
    void loadsAChineseExportWithoutDueDatesByAMappingMadeInTheBrowser() {
        sendsTheExport();
        assertThat(page.locator("#map-form")).containsText("GB18030");
        assertThat(page.locator("#headerLine")).hasValue("3");
        assertThat(page.locator("#col-customer")).hasValue("客户编码");
        assertThat(page.locator("#col-open")).hasValue("未核销金额");
        assertThat(page.locator("#col-dueOn")).hasValue("");
        assertThat(page.locator("#map-preview")).containsText("前 12 行中有 11 行可以导入");
        assertThat(page.locator("#map-preview")).containsText("2026-04-01");
        assertThat(page.locator("#map-preview .hk-wrong")).containsText("账期“账期面议”无法识别");
        visitor.looks("mapping-zh").holdsAPhone(true).looks("mapping-zh-phone").holdsAPhone(false);

        page.selectOption("#col-terms", "");
        assertThat(page.locator("#map-preview")).containsText("前 12 行中有 12 行可以导入");
        page.selectOption("#col-terms", "收款条件");
        assertThat(page.locator("#map-preview")).containsText("前 12 行中有 11 行可以导入");
        page.click("button[value=load]");
        assertThat(page.locator(".alert-danger")).containsText("还没有保存");
        assertThat(page.locator("#wrong-name")).containsText("请写名称");

        page.fill("#name", "应收明细（GBK）");
        page.fill("#code", "receivables-gbk");
        page.click("button[value=load]");
        page.waitForURL(url -> url.matches(".*/imports/\\d+"));
        assertThat(page.locator("#progress")).containsText("已完成");
        assertThat(page.locator("#progress")).containsText("账期面议");
        visitor.looks("mapping-loaded-zh");

        page.navigate("/accounts?q=KH0005");
        page.click("tbody a >> nth=0");
        assertThat(page.locator("main")).containsText("AR202510-0003");
        assertThat(page.locator("main")).containsText("2026-01-29");
        assertThat(page.locator("main")).containsText("302,118.35");
        Assertions.assertThat(visitor.consoleErrors()).noneMatch(e -> !e.contains("400"));
        canBeUsedAgainAndRemoved();
    }

    private void canBeUsedAgainAndRemoved() {
        page.navigate("/imports?lang=en");
        page.selectOption("#kind", "open-items");
        page.selectOption("#mapping", "receivables-gbk");
        page.setInputFiles("#file", EXPORT);
        page.click("button:text-is('Import')");
        page.waitForURL(url -> url.matches(".*/imports/\\d+"));
        assertThat(page.locator("#progress")).containsText("unknown terms '账期面议'");
        page.navigate("/imports/mappings");
        visitor.looks("mappings-en")
                .holdsAPhone(true)
                .looks("mappings-en-phone")
                .holdsAPhone(false);
        page.click("section[aria-labelledby=m-receivables-gbk] summary");
        page.click("section[aria-labelledby=m-receivables-gbk] .btn-outline-danger");
        assertThat(page.locator("main")).not().containsText("receivables-gbk");
    }

    private void sendsTheExport() {
        page.navigate("/imports?lang=zh");
        page.selectOption("#kind", "open-items");
        page.setInputFiles("#file", EXPORT);
        page.click("button[formaction='/imports/map']");
    }
}
