package org.huikuan.cases.briefs;

import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Stage;

/** What sheet {@code brief-gaps} of a form shows: how much of the brief is answered, and what would answer the rest. */
public final class BriefSheets {

    private BriefSheets() {}

    public static Map<String, Object> of(Brief brief, CaseFacts now) {
        Stage stage = now.kase().position().stage();
        return Map.of("brief", brief, "case", now, "beforeVisit", stage == Stage.VISIT || stage == Stage.MANAGER_VISIT);
    }
}
