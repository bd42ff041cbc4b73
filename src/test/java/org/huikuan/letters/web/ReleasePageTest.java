package org.huikuan.letters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.CaseId;
import org.huikuan.letters.LetterCode;
import org.huikuan.shared.Role;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.LetterWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A manager looks through the letters that wait, on Monday, 2 March 2026. */
@ApplicationH2
class ReleasePageTest {

    private static final AtomicInteger COLLECTORS = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private LetterWorld letters;
    private Session manager;
    private String collector;
    private CaseId large;
    private CaseId small;
    private CaseId others;

    @BeforeEach
    void demandsWaitForThreeCustomers() {
        world = new CaseWorld(context).on("2026-03-02");
        letters = new LetterWorld(world);
        world.ledgers.creditor();
        letters.creditorSends("for-release");
        collector = "releaser" + COLLECTORS.incrementAndGet();
        large = demanded("L", collector, "9000.00");
        small = demanded("S", collector, "70.00");
        others = demanded("O", collector + "x", "9000.00");
        new People(world.get(IdentityService.class)).arrive();
        manager = Session.at(port).logsIn(People.nameOf(Role.MANAGERS), People.PASSWORD);
    }

    @AfterEach
    void nothingWaits() {
        letters.jdbc()
                .sql(
                        "update huikuan.letter set state = 'struck', claim = null where state in ('queued', 'for-release')")
                .update();
    }

    @Test
    void findsThemByCollectorCodeAndAmount() {
        assertThat(page("collector=" + collector))
                .contains(large.number(), small.number())
                .doesNotContain(others.number());
        assertThat(page("collector=" + collector + "&code=L03")).contains(large.number());
        assertThat(page("collector=" + collector + "&code=L06")).doesNotContain(large.number());
        assertThat(page("collector=" + collector + "&from=1000"))
                .contains(large.number())
                .doesNotContain(small.number());
    }

    @Test
    void releasesAllThatMatchAndLeavesTheOthers() {
        String answer = manager.post(
                "/letters/release",
                Map.of("scope", "all", "of", "1", "collector", collector, "from", "1000", "code", "L03"));

        assertThat(answer).startsWith("302 /letters/release?");
        assertThat(page("collector=" + collector)).contains("L03");
        assertThat(waiting(large)).doesNotContain("L03");
        assertThat(waiting(small)).contains("L03");
        assertThat(waiting(others)).contains("L03");
    }

    @Test
    void decidesNothingWhenOtherLettersMatchThanWereShown() {
        assertThat(manager.post("/letters/release", Map.of("scope", "all", "of", "7", "collector", collector)))
                .startsWith("409");
        assertThat(waiting(large)).contains("L03");
    }

    @Test
    void saysSoWhenNothingWasChosenOrAReasonIsMissing() {
        assertThat(manager.post("/letters/release", Map.of("scope", "chosen"))).startsWith("302 /letters/release");
        assertThat(manager.body("/letters/release?lang=en")).contains("No letter was chosen");
        String again = manager.post("/letters/strike", Map.of("scope", "all", "of", "2", "collector", collector));
        assertThat(again).startsWith("302 /letters/release?");
        assertThat(manager.body(again.replace("302 ", "") + "&lang=en")).contains("write the reason");
        assertThat(waiting(large)).contains("L03");
    }

    private CaseId demanded(String name, String inCharge, String amount) {
        String customer = collector + name;
        long account = world.ledgers.account(customer);
        letters.jdbc()
                .sql("update huikuan.account set collector = ?, email = ? where id = ?")
                .params(inCharge, customer + "@buyer.example", account)
                .update();
        world.ledgers.invoice(account, "INV-" + customer, amount, "2026-03-01");
        world.run(account);
        CaseId id = world.caseOf(account).id();
        letters.order(id, LetterCode.L03, "a");
        return id;
    }

    private String page(String filter) {
        return manager.body("/letters/release?lang=en&" + filter);
    }

    /** Codes of the case's letters that wait for release. */
    private List<String> waiting(CaseId id) {
        return letters.states(id).stream()
                .filter(s -> s.endsWith(" for-release"))
                .map(s -> s.split(" ")[0])
                .toList();
    }
}
