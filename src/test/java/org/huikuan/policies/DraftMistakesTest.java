package org.huikuan.policies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.huikuan.strategy.KeptDecision;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.Test;

/** What is wrong with a draft is said where it stands, and nobody overwrites what another has written. */
@ApplicationH2
class DraftMistakesTest extends TwoManagers {

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
}
