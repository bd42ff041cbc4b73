package org.huikuan.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.administration.UserSettings;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.PortfolioWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Portfolios over HTTP: the calls, and pages that can be drawn in both languages. */
@ApplicationH2
class PortfolioApiTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IdentityService identity;

    @LocalServerPort
    private int port;

    private PortfolioWorld world;
    private GridCase kase;
    private Caller manager;

    @BeforeEach
    void aCaseOfLin() {
        new People(identity).arrive();
        world = new PortfolioWorld(new CaseWorld(context));
        world.people();
        kase = world.caseOf("lin");
        manager = Caller.of("http://localhost:" + port, "a-managers", People.PASSWORD);
    }

    @Test
    void findsAndAssignsCustomers() {
        var found = manager.get("/api/portfolio?q=" + kase.customer + "&of=lin&size=1")
                .body();
        assertThat(found.at("/items/0/collector").asText()).isEqualTo("lin");
        assertThat(found.at("/items/0/sums/0/overdue").asText()).isEqualTo("2000.00");

        var bad = manager.post("/api/portfolio/assign", "{\"customers\":[],\"collector\":\"ghost\"}");
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.body().at("/errors").findValuesAsText("field")).contains("customers", "collector", "reason");

        assertThat(manager.post(
                                "/api/portfolio/assign",
                                "{\"filter\":{\"colector\":\"lin\"},\"collector\":\"wei\",\"reason\":\"x\"}")
                        .status())
                .as("a misspelt condition moves nobody")
                .isEqualTo(400);
        assertThat(manager.get("/api/portfolio?from=1,000").status()).isEqualTo(400);

        var done = manager.post(
                "/api/portfolio/assign",
                "{\"filter\":{\"q\":\"" + kase.customer + "\",\"of\":\"lin\"},\"collector\":\"wei\",\"reason\":\"x\"}");
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.body().at("/moved").asInt()).isPositive();
        assertThat(world.assignee(kase)).isEqualTo("wei");
    }

    @Test
    void nobodyWhoCannotLogInGetsAnythingNewAtAnyDoor() {
        world.collector("gone", "default");
        UserSettings users = world.cases.get(UserSettings.class);
        String absence = "{'collector':'lin','substitute':'%s','from':'2026-03-02','until':'2026-03-20'}";
        var absent = manager.post("/api/absences", json(absence.formatted("gone")));
        assertThat(absent.status()).isEqualTo(201);
        world.cases.run(kase.account);
        assertThat(world.assignee(kase)).isEqualTo("gone");
        try {
            users.lock("gone", true);
            world.cases.run(kase.account);
            assertThat(world.assignee(kase))
                    .as("a substitute who was locked later")
                    .isEqualTo("lin");

            String number = kase.id.number();
            List.of(
                            manager.post(
                                    "/api/portfolio/assign",
                                    json("{'filter':{'q':'" + kase.customer + "'},'collector':'gone','reason':'x'}")),
                            manager.post(
                                    "/api/cases/" + number + "/reassign", json("{'collector':'gone','reason':'x'}")),
                            manager.post(
                                    "/api/absences",
                                    json(absence.formatted("gone").replace("lin", "wei"))),
                            manager.post(
                                    "/api/portfolio/leavers/lin",
                                    json("{'how':'successor','successor':'gone','reason':'x'}")))
                    .forEach(answer -> assertThat(answer.status())
                            .as(String.valueOf(answer.body()))
                            .isEqualTo(400));
            Caller finance = Caller.of("http://localhost:" + port, "a-finance", People.PASSWORD);
            var file = finance.upload(
                    "/api/imports/customers", "c.csv", "customer,name,collector\n" + kase.customer + ",N,gone\n");
            assertThat(file.body().at("/rejected/0/field").asText()).isEqualTo("collector");
            var portfolio = manager.upload(
                            "/api/portfolio/files",
                            "x.csv",
                            "creditor,customer,collector\nHK," + kase.customer + ",gone\n")
                    .body();
            assertThat(portfolio.at("/changes").size()).as(portfolio.toString()).isZero();
        } finally {
            users.lock("gone", false);
            manager.post("/api/absences/" + absent.body().at("/id").asLong() + "/end", "{}");
        }
    }

    private static String json(String words) {
        return words.replace('\'', '"');
    }

    @Test
    void takesAFileBackAndSaysWhatItRefuses() {
        byte[] file = manager.download("/api/portfolio.csv?q=" + kase.customer).body();
        var same = manager.upload("/api/portfolio/files", "portfolio.csv", file, java.util.Map.of())
                .body();
        assertThat(same.at("/changes").size()).isZero();
        assertThat(same.at("/unchanged").asInt()).isPositive();

        var looked = manager.upload(
                        "/api/portfolio/files",
                        "x.csv",
                        "creditor,customer,collector\nHK," + kase.customer + ",wei\nHK,NONE,wei\n")
                .body();
        assertThat(looked.at("/rejected/0/line").asInt()).isEqualTo(3);
        assertThat(looked.at("/rejected/0/field").asText()).isEqualTo("customer");
        String apply = "/api/portfolio/files/" + looked.at("/file").asLong() + "/apply";
        assertThat(manager.post(apply, null).body().at("/moved").asInt()).isEqualTo(1);
        assertThat(manager.post(apply, null).status()).isEqualTo(409);
    }

    @Test
    void showsEveryPageInBothLanguages() {
        for (String page : java.util.List.of(
                "/portfolio?q=" + kase.customer + "&from=1",
                "/portfolio?from=1,000",
                "/portfolio/rules",
                "/portfolio/rules/trial?everybody=true",
                "/portfolio/file",
                "/portfolio/load",
                "/portfolio/leaver?person=lin&how=successor&successor=wei",
                "/portfolio/leaver?person=lin&how=successor",
                "/absences?month=2026-03&team=default")) {
            for (String language : java.util.List.of("zh", "en")) {
                var answer = manager.download(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                        .as(page)
                        .contains("lang=\"" + ("zh".equals(language) ? "zh-CN" : "en") + "\"")
                        .doesNotContain("FreeMarker");
            }
        }
    }

    @Test
    void keepsRulesAndLeaversForManagers() {
        Caller collector = Caller.of("http://localhost:" + port, "a-collectors", People.PASSWORD);
        assertThat(collector.get("/api/portfolio/rules").status()).isEqualTo(403);
        assertThat(collector.get("/api/portfolio/leavers/lin").status()).isEqualTo(403);

        assertThat(manager.post("/api/portfolio/rules", "[{\"team\":\"nowhere\"}]")
                        .status())
                .isEqualTo(400);
        var plan = manager.get("/api/portfolio/leavers/lin?how=successor&successor=wei")
                .body();
        assertThat(plan.at("/holdings/cases").asInt()).isPositive();
        assertThat(plan.at("/shares/0/collector").asText()).isEqualTo("wei");
        assertThat(manager.get("/api/portfolio/load").body().findValuesAsText("collector"))
                .contains("lin");
    }
}
