package org.huikuan.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** The import page, as finance uses it. */
record LedgerFile(Page page) {

    void sends(String kind, String file) {
        page.navigate("/imports?lang=zh");
        page.selectOption("#kind", kind);
        page.setInputFiles("#file", new FilePayload(kind + ".csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.click("form[action='/imports'] button[type=submit]");
    }
}
