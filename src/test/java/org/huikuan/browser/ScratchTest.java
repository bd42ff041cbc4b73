package org.huikuan.browser;

import com.microsoft.playwright.Page;
import org.huikuan.testing.Visitor;
import org.junit.jupiter.api.Test;

class ScratchTest {
    @Test
    void looks() {
        try (Visitor v = Visitor.at("http://127.0.0.1:18080")) {
            Page p = v.page();
            v.logsIn("carol", "carol").looks("s-home");
p.onRequest(r->System.out.println(">> "+r.url()));p.onRequestFinished(r->System.out.println("<< "+r.url()));p.onRequestFailed(r->System.out.println("!! "+r.url()));p.setDefaultTimeout(8000);
            p.navigate("/cases"); v.looks("s-cases");
            p.navigate("/cases/C0000003"); v.looks("s-case");
            p.navigate("/accounts"); v.looks("s-accounts");
            System.out.println(v.consoleErrors());
        }
        try (Visitor v = Visitor.at("http://127.0.0.1:18080")) {
            Page p = v.page();
            v.logsIn("mei", "mei").looks("s-home-mei");
            p.navigate("/runs"); v.looks("s-runs");
            p.navigate("/runs/1"); v.looks("s-run");
            p.navigate("/imports"); v.looks("s-imports");
            p.navigate("/cases/C0000003?lang=en"); v.looks("s-case-en");
            p.navigate("/camunda/app/cockpit/default/"); p.waitForTimeout(4000); v.looks("s-cockpit");
            p.navigate("/nowhere"); v.looks("s-404");
            System.out.println(v.consoleErrors());
        }
    }
}
