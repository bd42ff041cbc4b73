package org.huikuan.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.CaseId;
import org.huikuan.letters.LetterCode;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.LetterWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A customer of the default team: a collector of that team, a collector and a lawyer of other teams, before and after the
 * customer is insolvent. Each sees the case, its letters, papers, journal, account, lists and exports, or none of it.
 */
@ApplicationH2
class SightTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private LetterWorld letters;
    private String customer;
    private CaseId id;

    @BeforeEach
    void aCaseOfTheDefaultTeamWithALetter() {
        world = new CaseWorld(context).on("2026-03-02");
        People people = new People(world.get(IdentityService.class));
        people.arrive();
        IdentityService identity = world.get(IdentityService.class);
        if (identity.createGroupQuery().groupId("team-elsewhere").count() == 0) {
            identity.saveGroup(identity.newGroup("team-elsewhere"));
        }
        people.arrives("sight-collector", "collectors", "team-elsewhere");
        people.arrives("sight-lawyer", "legal", "team-elsewhere");
        letters = new LetterWorld(world);
        world.ledgers.creditor();
        letters.creditorSends("off");
        customer = "SIGHT" + System.nanoTime();
        long account = world.ledgers.account(customer);
        world.ledgers.invoice(account, "I-" + customer, "2000.00", "2026-02-20");
        world.run(account);
        id = world.caseOf(account).id();
        letters.creditorSends("for-release");
        letters.order(id, LetterCode.L03, "a");
    }

    @Test
    void whoSeesTheCaseSeesAllOfItAndWhoDoesNotSeesNothing() {
        assertThat(hiddenFrom("a-collectors")).isEmpty();
        assertThat(shownTo("sight-collector")).isEmpty();
        assertThat(shownTo("sight-lawyer")).isEmpty();

        world.asCollector(() ->
                world.acts().hold(id, CaseWorld.fields("reason=insolvency, until=2026-12-31, claimBy=2026-05-20")));

        assertThat(hiddenFrom("sight-lawyer")).isEmpty();
        assertThat(hiddenFrom("a-managers")).isEmpty();
        assertThat(shownTo("sight-collector")).isEmpty();
    }

    private Set<String> shownTo(String person) {
        return roads(person, true);
    }

    private Set<String> hiddenFrom(String person) {
        return roads(person, false);
    }

    /** Roads open to the person's role on which the case is there, or on which it is not. */
    private Set<String> roads(String person, boolean isThere) {
        Caller caller = Caller.of("http://localhost:" + port, person, People.PASSWORD);
        Set<String> found = new TreeSet<>();
        for (String address : addresses()) {
            int status = caller.download(address).statusCode();
            assertThat(status).as(address).isIn(200, 302, 400, 403, 404, 409);
            if (status != 403 && (status != 404) == isThere) {
                found.add(address);
            }
        }
        lists().stream()
                .filter(a -> new String(caller.download(a).body(), StandardCharsets.UTF_8).contains("客户 " + customer)
                        == isThere)
                .forEach(found::add);
        return found;
    }

    /** Every page and call there is of one case, one account, one letter. */
    private Set<String> addresses() {
        Set<String> found = new TreeSet<>();
        endpoints.getHandlerMethods().keySet().forEach(info -> {
            boolean reads = info.getMethodsCondition().getMethods().stream()
                    .anyMatch(m -> m.name().equals("GET"));
            info.getPatternValues().stream()
                    .filter(p -> reads)
                    .filter(p -> p.contains("{number}") || p.contains("{customer}") || p.contains("letters/{id}"))
                    .filter(p -> NOT_OF_EVERY_CASE.stream().noneMatch(p::contains))
                    .map(p -> p.replace("{number}", id.number())
                            .replace("{creditor}", "HK")
                            .replace("{customer}", customer)
                            .replace("{act}", "paper")
                            .replace("{id}", String.valueOf(letters.last(id).id())))
                    .forEach(found::add);
        });
        return found;
    }

    /** Finance's own, and what only some cases have. */
    private static final List<String> NOT_OF_EVERY_CASE =
            List.of("/money", "documents/{id}", "visit-", "/legal", "insolvency-claim", "{act}");

    private List<String> lists() {
        return List.of(
                "/api/cases?customer=" + customer,
                "/cases?customer=" + customer,
                "/api/letters?customer=" + customer,
                "/letters?customer=" + customer,
                "/accounts?q=" + customer);
    }
}
