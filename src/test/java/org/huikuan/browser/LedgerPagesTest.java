package org.huikuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A finance clerk sends files and looks at accounts, through a real browser. */
@ApplicationH2
class LedgerPagesTest {

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
    void sendsAFileWatchesItAndSeesWhatWasRejected() {
        send("customers", "客户编号,客户名称,催收员\nWEB1,华东示例有限公司,\nWEB2,,\n");
        assertThat(page.locator("#progress")).containsText("已完成");
        assertThat(page.locator("#progress table")).containsText("名称");
        visitor.looks("import-rejected-zh");

        send("invoices", "customer,number,issuedOn,dueOn,amount\nWEB1,WEB-1,2026-01-05,2026-02-04,1234.50\n");
        assertThat(page.locator("#progress")).containsText("已完成");
        page.navigate("/accounts?q=WEB1");
        assertThat(page.locator("tbody")).containsText("1,234.50");
        visitor.looks("accounts-zh");
        page.click("text=WEB1 >> nth=0");
        assertThat(page.locator("main")).containsText("WEB-1");
        visitor.looks("account-zh");
        Assertions.assertThat(visitor.consoleErrors()).isEmpty();
    }

    @Test
    void readsTheReasonOnThePageWhenAFileIsBroken() {
        send("invoices", "a,b\n1,2\n");
        assertThat(page.locator(".alert-danger")).containsText("标题中缺少列 customer (客户编号)");
        page.navigate("/imports?lang=en");
        visitor.looks("imports-en").holdsAPhone(true).looks("imports-en-phone");
    }

    private void send(String kind, String file) {
        new LedgerFile(page).sends(kind, file);
    }
}
