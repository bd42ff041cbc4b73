package org.huikuan.recovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.RecoveryRecipes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Commercial recovery over HTTP: what the forms show, and every act. */
@ApplicationH2
class RecoveryApiTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IdentityService identity;

    @LocalServerPort
    private int port;

    private GridCase kase;
    private Caller manager;
    private Caller credit;

    @BeforeEach
    void aCaseInCommercialRecovery() {
        new People(identity).arrive();
        kase = new GridCase(new CaseWorld(context));
        new RecoveryRecipes(kase).enter();
        manager = as("a-managers");
        credit = as("a-credit");
    }

    @Test
    void fillsTheBriefFromTheDataWithItsSources() {
        var sheet = manager.get(path("/brief")).body();

        assertThat(sheet.at("/head/customer").asText()).isEqualTo(kase.customer);
        assertThat(sheet.at("/proposals").findValuesAsText("question")).contains("whoOwes", "howMuch");
        assertThat(sheet.at("/proposals").toString()).contains(kase.customer, "2,000.00 CNY");
        assertThat(sheet.at("/proposals").findValuesAsText("source")).doesNotContain("");
    }

    @Test
    void goesFromTheBriefToAHeldAndResumedSupply() {
        assertThat(manager.post(path("/brief"), "{}").status()).isEqualTo(400);
        var written = manager.post(path("/brief"), """
                {"whoOwes":"a","howMuch":"b","onWhatBasis":"c","whyUnpaid":"d","whoDecides":"e","whenMoney":"f",
                 "levers":"none","nextStep":"g","nextBy":"h","nextOn":"2026-12-31"}""");
        assertThat(written.status()).isEqualTo(200);
        assertThat(written.body().at("/brief/next/step").asText()).isEqualTo("g");
        var chosen = manager.post(path("/measures"), """
                {"measures":[{"kind":"CM-02","precondition":true,"evidence":"c","date":"2026-12-31",
                 "approvedBy":"GM"}]}""");
        assertThat(chosen.status()).isEqualTo(200);
        assertThat(chosen.body().at("/kinds").size())
                .as("the kinds of the reference; a house adds its own")
                .isGreaterThanOrEqualTo(16);
        long measure = chosen.body().at("/measures/0/id").asLong();

        assertThat(credit.post(path("/supply-hold"), "{\"told\":\"sales\"}").status())
                .isEqualTo(200);
        assertThat(manager.get("/api/accounts/HK/" + kase.customer)
                        .body()
                        .at("/supply")
                        .asText())
                .isEqualTo("held");
        assertThat(manager.get(path("")).body().at("/supply").asText()).isEqualTo("held");
        assertThat(manager.get(path("")).body().at("/next/what").asText()).isEqualTo("commercial-recovery-measures");
        assertThat(manager.post(path("/supply-hold/lift"), "{\"reason\":\"security given\"}")
                        .status())
                .isEqualTo(200);
        var released = credit.post(path("/supply-hold/release"), "{\"told\":\"sales\"}");
        assertThat(released.body().at("/0/state").asText()).isEqualTo("released");

        var reported =
                manager.post(path("/measures/" + measure + "/report"), "{\"outcome\":\"done\",\"evidence\":\"x\"}");
        assertThat(reported.body().at("/measures/0/state").asText()).isEqualTo("done");
        assertThat(manager.post(path("/recovery-decision"), "{\"decision\":\"notice\",\"reason\":\"x\"}")
                        .status())
                .isEqualTo(409);
        kase.world.engineFollows(kase.id);
    }

    @Test
    void letsTheManagerChangeTheWordsOfAKind() {
        var law = manager.get("/api/measure-kinds").body().get(12);
        String same = law.toString();

        assertThat(manager.post("/api/measure-kinds/CM-13", same).status()).isEqualTo(204);
        assertThat(manager.post("/api/measure-kinds/CM-99", same).status()).isEqualTo(404);
        assertThat(manager.post("/api/measure-kinds/CM-13", "{}").status()).isEqualTo(400);
        assertThat(manager.get("/api/measure-kinds").body().get(12)).isEqualTo(law);
    }

    private String path(String rest) {
        return "/api/cases/" + kase.id.number() + rest;
    }

    private Caller as(String user) {
        return Caller.of("http://localhost:" + port, user, People.PASSWORD);
    }
}
