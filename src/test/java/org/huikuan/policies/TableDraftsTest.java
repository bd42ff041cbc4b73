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
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A table is drafted by one person, tried, approved by another, and decides from its day on. */
@ApplicationH2
class TableDraftsTest {

    private static final String KEY = "set-priority";
    private static final String TABLE = "/api/tables/" + KEY;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Decisions decisions;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private Caller manager;
    private Caller other;
    private int before;

    @BeforeEach
    void twoManagers() {
        world = new CaseWorld(context).on("2026-03-02");
        new People(identity).arrive();
        new People(identity).arrives("second-manager", "managers");
        manager = caller("a-managers");
        other = caller("second-manager");
        before = manager.get(TABLE).body().path("version").asInt();
    }

    private Caller caller(String name) {
        return Caller.of("http://localhost:" + port, name, People.PASSWORD);
    }

    @AfterEach
    void theTableIsAsItWas() {
        repository.createDeploymentQuery().deploymentSource("settings").list().stream()
                .filter(d -> repository.createDecisionDefinitionQuery().deploymentId(d.getId()).list().stream()
                        .anyMatch(v -> v.getKey().equals(KEY) && v.getVersion() > before))
                .forEach(d -> repository.deleteDeployment(d.getId(), true));
    }

    @Test
    void aTableIsShownWithColumnsRowsVersionsAndWhatItLeavesOpen() {
        assertThat(texts(manager.get("/api/tables").body(), "key")).contains(KEY, "choose-move");

        JsonNode table = manager.get("/api/tables/choose-move").body();

        assertThat(texts(table.path("inputs"), "name")).startsWith("stage", "outcome", "daysPastDue");
        assertThat(table.path("inputs").get(0).path("words").toString()).contains("\"reminder-call\"");
        assertThat(table.path("inputs").get(0).path("said").path("visit").asText())
                .isEqualTo("Visit");
        assertThat(table.path("rows").size()).isEqualTo(20);
        JsonNode row = table.path("rows").get(0);
        assertThat(row.path("because").path("zh").asText()).isNotBlank().doesNotStartWith("\"");
        assertThat(row.path("cells").path("to").asText()).startsWith("\"");
        assertThat(table.path("versions").get(0).path("state").asText()).isEqualTo("in-force");
        assertThat(table.path("askedBy").toString()).contains("promise-to-pay");
        assertThat(table.path("whole").asBoolean()).isTrue();
        assertThat(manager.get("/api/tables/no-such-table").status()).isEqualTo(404);
        assertThat(manager.get(TABLE + "?asOf=nonsense").status()).isEqualTo(400);
        assertThat(manager.get(TABLE + "?asOf=2026-03-02")
                        .body()
                        .path("version")
                        .asInt())
                .isEqualTo(before);
    }

    @Test
    void oneDraftsAnotherApprovesAndTheNextCaseIsDecidedByIt() {
        GridCase old = new GridCase(world);
        KeptDecision decided = priority(old);

        long id = draft("{'rows':" + rowsWith(decided.rule(), "priority", "77") + ",'reason':'small ones are late'}");
        JsonNode tried = manager.post(draftPath(id) + "/try", null).body();
        assertThat(texts(tried.path("past"), "case")).contains(old.id.number());
        JsonNode past = find(tried.path("past"), "case", old.id.number());
        assertThat(past.path("was").path("priority").asInt()).isNotEqualTo(77);
        assertThat(past.path("wouldBe").path("priority").asText()).isEqualTo("77");
        assertThat(past.path("on").asText()).isEqualTo("2026-03-02");
        assertThat(tried.path("examples").size()).isPositive();
        assertThat(tried.path("examples").toString()).contains("\"ok\":false", "\"ok\":true");

        assertThat(manager.post(draftPath(id) + "/submit", null).status()).isEqualTo(200);
        Caller.Answer own = manager.post(draftPath(id) + "/approve", null);
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.body().path("detail").asText()).contains("somebody else has to decide");
        Caller.Answer approved = other.post(draftPath(id) + "/approve", "{\"reason\":\"agreed\"}");
        assertThat(approved.status()).as(approved.body().toString()).isEqualTo(200);
        assertThat(approved.body().path("version").asInt()).isEqualTo(before + 1);

        KeptDecision next = priority(new GridCase(world));
        assertThat(next.tableVersion()).isEqualTo(before + 1);
        assertThat(next.outcome()).contains("77");
        assertThat(priority(old).tableVersion()).isEqualTo(decided.tableVersion());
        JsonNode version = manager.get(TABLE).body().path("versions").get(0);
        assertThat(version.path("writtenBy").asText()).isEqualTo("a-managers");
        assertThat(version.path("by").asText()).isEqualTo("second-manager");
        assertThat(version.path("reason").asText()).isEqualTo("small ones are late");
        assertThat(manager.get(TABLE + "?version=" + before).body().path("rows"))
                .isNotEqualTo(manager.get(TABLE).body().path("rows"));
    }

    @Test
    void aLaterDayIsTheFirstOnWhichItDecides() {
        KeptDecision decided = priority(new GridCase(world));
        long id = draft("{'rows':" + rowsWith(decided.rule(), "priority", "78")
                + ",'reason':'from Thursday on','from':'2026-03-05'}");
        manager.post(draftPath(id) + "/submit", null);
        assertThat(other.post(draftPath(id) + "/approve", null).status()).isEqualTo(200);

        JsonNode now = manager.get(TABLE).body();
        assertThat(now.path("version").asInt()).isEqualTo(before);
        assertThat(now.path("versions").get(0).path("state").asText()).isEqualTo("scheduled");
        assertThat(priority(new GridCase(world)).tableVersion()).isEqualTo(decided.tableVersion());
        assertThat(manager.get(TABLE + "?asOf=2026-03-05")
                        .body()
                        .path("version")
                        .asInt())
                .isEqualTo(before + 1);

        world.on("2026-03-05");
        assertThat(manager.get(TABLE).body().path("version").asInt()).isEqualTo(before + 1);
        assertThat(manager.get(TABLE + "?asOf=2026-03-04")
                        .body()
                        .path("version")
                        .asInt())
                .isEqualTo(before);
        Caller.Answer late = other.post(draftPath(id) + "/withdraw", null);
        assertThat(late.status()).isEqualTo(409);
    }

    @Test
    void whatIsApprovedForALaterDayCanBeWithdrawnBefore() {
        long id = draft("{'reason':'no change','from':'2026-03-09'}");
        manager.post(draftPath(id) + "/submit", null);
        other.post(draftPath(id) + "/approve", null);

        assertThat(manager.post(draftPath(id) + "/withdraw", "{\"reason\":\"not needed\"}")
                        .body()
                        .path("state")
                        .asText())
                .isEqualTo("withdrawn");

        assertThat(manager.get(TABLE)
                        .body()
                        .path("versions")
                        .get(0)
                        .path("version")
                        .asInt())
                .isEqualTo(before);
    }

    @Test
    void backToAnEarlierVersionIsOneAct() {
        KeptDecision decided = priority(new GridCase(world));
        long id = draft("{'rows':" + rowsWith(decided.rule(), "priority", "79") + ",'reason':'a trial'}");
        manager.post(draftPath(id) + "/submit", null);
        other.post(draftPath(id) + "/approve", null);

        assertThat(manager.post(TABLE + "/back", json("{'version':" + before + "}"))
                        .status())
                .isEqualTo(400);
        Caller.Answer back = manager.post(TABLE + "/back", json("{'version':" + before + ",'reason':'it was wrong'}"));

        assertThat(back.status()).as(back.body().toString()).isEqualTo(200);
        assertThat(back.body().path("version").asInt()).isEqualTo(before + 2);
        assertThat(manager.get(TABLE).body().path("rows"))
                .isEqualTo(manager.get(TABLE + "?version=" + before).body().path("rows"));
        assertThat(priority(new GridCase(world)).outcome()).isEqualTo(decided.outcome());
    }

    @Test
    void whatIsWrongIsSaidAtItsRowAndCell() {
        JsonNode rows = manager.get("/api/tables/choose-move").body().path("rows");
        String first = rows.get(0).path("id").asText();
        String last = rows.get(rows.size() - 1).path("id").asText();

        Caller.Answer word =
                move("[{'id':'" + first + "','cells':{'to':'holiday','nothing':'1'}},{'id':'" + last + "'}]");
        assertThat(fields(word)).containsExactly("rows[0].cells.nothing");
        word = move("[{'id':'" + first + "','cells':{'to':'holiday'}},{'id':'" + last + "'}]");
        assertThat(fields(word)).containsExactly("rows[0].cells.to");
        assertThat(word.body().toString()).contains("holiday", "manager-visit");
        assertThat(fields(move("[{'id':'" + first + "'},{'id':'" + first + "'},{'id':'" + last + "'}]")))
                .containsExactly("rows[1].id");
        assertThat(fields(move("[{'id':'" + first + "'}]"))).containsExactly("rows");
        assertThat(fields(move("[{'id':'" + first + "','off':true},{'id':'" + last + "','off':true}]")))
                .containsExactly("rows");
        assertThat(fields(move(
                        "[{'cells':{'stage':'visit','move':'next','to':'visit','fromDay':'soon','workingDays':'0'},"
                                + "'because':{'zh':'试','en':'a test'}},{'id':'" + last + "'}]")))
                .containsOnly("rows[0].cells.fromDay");
        assertThat(fields(move("[{'cells':{'stage':'visit'},'because':{'zh':'试'}},{'id':'" + last + "'}]")))
                .containsExactly("rows[0].because.en");
        assertThat(fields(manager.post("/api/tables/choose-move/drafts", json("{'from':'2020-01-01'}"))))
                .containsExactly("from");
        assertThat(manager.post("/api/tables/no-such-table/drafts", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void theSecondOfTwoPeopleIsToldWhatTheFirstHasChanged() {
        long id = draft("{'reason':'two of us'}");
        String rule = manager.get(TABLE).body().path("rows").get(0).path("id").asText();
        assertThat(manager.put(draftPath(id), json("{'revision':1,'rows':" + rowsWith(rule, "priority", "88") + "}"))
                        .body()
                        .path("revision")
                        .asInt())
                .isEqualTo(2);

        Caller.Answer second = other.put(draftPath(id), json("{'revision':1,'reason':'mine'}"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body().path("detail").asText()).contains("a-managers", rule);
        assertThat(manager.get(draftPath(id)).body().path("reason").asText()).isEqualTo("two of us");
    }

    @Test
    void aRowThatIsSwitchedOffKeepsItsPlaceAndAnswersNothing() {
        KeptDecision decided = priority(new GridCase(world));
        List<String> rows = new ArrayList<>();
        manager.get(TABLE)
                .body()
                .path("rows")
                .forEach(row -> rows.add("{'id':'"
                        + row.path("id").asText()
                        + "'"
                        + (row.path("id").asText().equals(decided.rule()) && rows.isEmpty() ? ",'off':true" : "")
                        + "}"));
        String first = manager.get(TABLE).body().path("rows").get(0).path("id").asText();
        rows.set(0, "{'id':'" + first + "','off':true}");
        long id = draft("{'reason':'without the first','rows':[" + String.join(",", rows) + "]}");
        manager.post(draftPath(id) + "/submit", null);
        assertThat(other.post(draftPath(id) + "/approve", null).status()).isEqualTo(200);

        JsonNode table = manager.get(TABLE).body();
        assertThat(table.path("rows").get(0).path("id").asText()).isEqualTo(first);
        assertThat(table.path("rows").get(0).path("off").asBoolean()).isTrue();
        assertThat(priority(new GridCase(world)).rule()).isNotEqualTo(first);
    }

    @Test
    void aDraftOfAnOlderVersionIsLookedAtAgain() {
        long first = draft("{'reason':'the first'}");
        long second = draft("{'reason':'the second'}");
        manager.post(draftPath(first) + "/submit", null);
        manager.post(draftPath(second) + "/submit", null);
        assertThat(other.post(draftPath(first) + "/approve", null).status()).isEqualTo(200);

        Caller.Answer late = other.post(draftPath(second) + "/approve", null);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().path("key").asText()).isEqualTo("policy-moved-on");
        other.post(draftPath(second) + "/reject", "{\"reason\":\"look again\"}");
        assertThat(manager.post(draftPath(second) + "/renew", null)
                        .body()
                        .path("current")
                        .asBoolean())
                .isTrue();
        assertThat(manager.post(draftPath(second) + "/submit", null).status()).isEqualTo(200);
    }

    private Caller.Answer move(String rows) {
        return manager.post("/api/tables/choose-move/drafts", json("{'rows':" + rows + "}"));
    }

    private long draft(String body) {
        Caller.Answer made = manager.post(TABLE + "/drafts", json(body));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made.body().path("id").asLong();
    }

    private static String draftPath(long id) {
        return "/api/drafts/" + id;
    }

    /** All rows of the table, one cell of one row otherwise. */
    private String rowsWith(String rule, String column, String cell) {
        List<String> rows = new ArrayList<>();
        manager.get(TABLE).body().path("rows").forEach(row -> {
            String id = row.path("id").asText();
            rows.add(
                    "{'id':'" + id + "'" + (id.equals(rule) ? ",'cells':{'" + column + "':'" + cell + "'}" : "") + "}");
        });
        return "[" + String.join(",", rows) + "]";
    }

    private KeptDecision priority(GridCase kase) {
        return decisions.about(kase.id.value()).stream()
                .filter(d -> d.key().equals(KEY))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fields(Caller.Answer refused) {
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(400);
        return texts(refused.body().path("errors"), "field");
    }

    private static JsonNode find(JsonNode list, String name, String value) {
        for (JsonNode item : list) {
            if (item.path(name).asText().equals(value)) {
                return item;
            }
        }
        return Objects.requireNonNull(list.path("missing"));
    }

    private static List<String> texts(JsonNode list, String name) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.path(name).asText()));
        return texts;
    }

    private static String json(String single) {
        return single.replace('\'', '"');
    }
}
