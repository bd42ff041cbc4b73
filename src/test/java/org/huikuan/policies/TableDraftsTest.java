package org.huikuan.policies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.huikuan.strategy.KeptDecision;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.Test;

/** A table is drafted by one person, tried, approved by another, and decides from its day on. */
@ApplicationH2
class TableDraftsTest extends TwoManagers {

    @Test
    void aTableIsShownWithColumnsRowsVersionsAndWhatItLeavesOpen() {
        assertThat(texts(manager.get("/api/tables").body(), "key")).contains(KEY, "choose-move");

        JsonNode table = manager.get("/api/tables/choose-move").body();

        assertThat(texts(table.path("inputs"), "name")).startsWith("stage", "outcome", "daysPastDue");
        assertThat(table.path("inputs").get(0).path("words").toString()).contains("\"reminder-call\"");
        assertThat(table.path("inputs").get(0).path("said").path("visit").asText())
                .isEqualTo("Visit");
        assertThat(table.path("rows").size()).isGreaterThan(15);
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
}
