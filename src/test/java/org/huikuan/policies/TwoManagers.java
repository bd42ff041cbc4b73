package org.huikuan.policies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.KeptDecision;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Two managers, and what they write into drafts of a table that is mended afterwards. */
abstract class TwoManagers {

    static final String KEY = "set-priority";
    static final String TABLE = "/api/tables/" + KEY;

    @Autowired
    ApplicationContext context;

    @Autowired
    IdentityService identity;

    @Autowired
    RepositoryService repository;

    @Autowired
    Decisions decisions;

    @LocalServerPort
    int port;

    CaseWorld world;
    Caller manager;
    Caller other;
    int before;

    @BeforeEach
    void twoManagers() {
        world = new CaseWorld(context).on("2026-03-02");
        new People(identity).arrive();
        new People(identity).arrives("second-manager", "managers");
        manager = caller("a-managers");
        other = caller("second-manager");
        before = manager.get(TABLE).body().path("version").asInt();
    }

    Caller caller(String name) {
        return Caller.of("http://localhost:" + port, name, People.PASSWORD);
    }

    @AfterEach
    void theTableIsAsItWas() {
        repository.createDeploymentQuery().deploymentSource("settings").list().stream()
                .filter(d -> repository.createDecisionDefinitionQuery().deploymentId(d.getId()).list().stream()
                        .anyMatch(v -> v.getKey().equals(KEY) && v.getVersion() > before))
                .forEach(d -> repository.deleteDeployment(d.getId(), true));
    }

    Caller.Answer move(String rows) {
        return manager.post("/api/tables/choose-move/drafts", json("{'rows':" + rows + "}"));
    }

    long draft(String body) {
        Caller.Answer made = manager.post(TABLE + "/drafts", json(body));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made.body().path("id").asLong();
    }

    static String draftPath(long id) {
        return "/api/drafts/" + id;
    }

    /** All rows of the table, one cell of one row otherwise. */
    String rowsWith(String rule, String column, String cell) {
        List<String> rows = new ArrayList<>();
        manager.get(TABLE).body().path("rows").forEach(row -> {
            String id = row.path("id").asText();
            rows.add(
                    "{'id':'" + id + "'" + (id.equals(rule) ? ",'cells':{'" + column + "':'" + cell + "'}" : "") + "}");
        });
        return "[" + String.join(",", rows) + "]";
    }

    KeptDecision priority(GridCase kase) {
        return decisions.about(kase.id.value()).stream()
                .filter(d -> d.key().equals(KEY))
                .findFirst()
                .orElseThrow();
    }

    static List<String> fields(Caller.Answer refused) {
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(400);
        return texts(refused.body().path("errors"), "field");
    }

    static JsonNode find(JsonNode list, String name, String value) {
        for (JsonNode item : list) {
            if (item.path(name).asText().equals(value)) {
                return item;
            }
        }
        return Objects.requireNonNull(list.path("missing"));
    }

    static List<String> texts(JsonNode list, String name) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.path(name).asText()));
        return texts;
    }

    static String json(String single) {
        return single.replace('\'', '"');
    }
}
