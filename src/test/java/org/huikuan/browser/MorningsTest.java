package org.huikuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huikuan.testing.ApplicationProcess;
import org.huikuan.testing.Beside;
import org.huikuan.testing.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Everybody's morning in the demo: each role sees its own, at a desk and on a phone, in both languages, and nothing
 * jumps while the page comes; a collector goes from the next customer to the completed call with the keyboard alone.
 */
@Beside
class MorningsTest {

    private static final Map<String, List<String>> PARTS = Map.of(
            "carol", List.of("work", "promises", "done"),
            "mei", List.of("approvals", "stuck", "load", "broken", "failed", "ledger-age"),
            "lin", List.of("deadlines", "files", "steps", "limitation"),
            "fang", List.of("imports", "unmatched", "ledger-age", "runs"),
            "admin", List.of("house", "stuck", "failed", "ledger-age"),
            "xu", List.of("supply", "holds", "credit-tasks"));
    private static final List<String> PLACES = List.of("/", "/work?whose=team", "/cases?sort=amount");

    @Test
    void beginAtTheirOwnDesk() {
        try (ApplicationProcess huikuan = ApplicationProcess.start("demo-mornings", "spring.profiles.active=demo")) {
            Api api = new Api(huikuan.address());
            api.awaitIdle();
            try (Visitor visitor = Visitor.at(huikuan.address())) {
                PARTS.forEach((who, parts) -> {
                    visitor.givesItsPlaceTo(who, who);
                    Desk desk = new Desk(visitor, who);
                    desk.has("zh", parts);
                    desk.has("en", parts);
                });
                Desk manager = new Desk(visitor.givesItsPlaceTo("mei", "mei"), "mei");
                PLACES.forEach(manager::standsStill);
                assertThat(visitor.consoleErrors()).isEmpty();
                manager.seesTheStagesInCockpit();
                new CallByKeyboard(api, visitor.givesItsPlaceTo("carol", "carol")).play();
            }
        }
    }
}
