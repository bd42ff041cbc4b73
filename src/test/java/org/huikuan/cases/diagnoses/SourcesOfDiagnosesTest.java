package org.huikuan.cases.diagnoses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseId;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** March to June 2026: what was logged of a customer is a source as long as it counts, and people are asked every axis. */
@ApplicationH2
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class SourcesOfDiagnosesTest {

    private static int customers;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private CaseId id = new CaseId(0);

    @BeforeEach
    void aCase() {
        world = new CaseWorld(context).on("2026-03-02");
        People people = new People(world.get(IdentityService.class));
        people.arrive();
        String customer = "SD" + ++customers;
        long account = world.ledgers.account(customer);
        world.ledgers.invoice(account, "SD-" + customer, "1200.00", "2026-03-01");
        world.run(account);
        id = world.caseOf(account).id();
    }

    @Test
    void anEntryOfTheLogIsASourceThatIsNotTypedAgain() {
        long heard = logged("IN-1", "2026-03-01", "房东：租金欠了三个月");

        JsonNode said = diagnosed("{\"reason\":\"R01\",\"ability\":\"A3\",\"sources\":[{\"intelligence\":" + heard
                + "},{\"kind\":\"registry\",\"reliability\":\"A\",\"on\":\"2026-03-02\"}]}");

        JsonNode source = said.get("sources").get(0);
        assertThat(source.get("intelligence").asLong()).isEqualTo(heard);
        assertThat(source.get("kind").asText()).isEqualTo("IN-1");
        assertThat(source.get("reliability").asText()).isEqualTo("B");
        assertThat(source.get("on").asText()).isEqualTo("2026-03-01");
        assertThat(said.get("abilityProved").asBoolean()).isTrue();
        assertThat(said.get("provedUntil").asText())
                .as("no longer than the entry counts")
                .isEqualTo("2026-05-30");
    }

    @Test
    void oneEntryIsOneSourceAndWhatHasExpiredIsNone() {
        long heard = logged("IN-5", "2026-03-01", "车间停工");
        String twice =
                "{\"reason\":\"R01\",\"sources\":[{\"intelligence\":" + heard + "},{\"intelligence\":" + heard + "}]}";
        refused(twice, "sources[1].intelligence", "named already");
        diagnosed("{\"reason\":\"R01\",\"sources\":[{\"intelligence\":" + heard + "}]}");
        refused(
                "{\"reason\":\"R01\",\"sources\":[{\"intelligence\":" + heard + "}]}",
                "sources[0].intelligence",
                "named already");
        refused("{\"reason\":\"R01\",\"sources\":[{\"intelligence\":987654}]}", "sources[0].intelligence", "no entry");
        refused("{\"reason\":\"R01\",\"sources\":[{\"who\":\"同行\"}]}", "sources[0].kind", "");

        long other = logged("IN-1", "2026-03-02", "同行：到处借钱");
        assertThat(form().options()).containsKey("sources[*].intelligence");
        world.on("2026-06-01");
        refused(
                "{\"reason\":\"R01\",\"sources\":[{\"intelligence\":" + other + "}]}",
                "sources[0].intelligence",
                "counted until 2026-05-31");
        assertThat(form().isWithout("sources[*].intelligence")).isTrue();
    }

    @Test
    void whereItIsProvedThatThereIsNoMoneyAnOpinionIsNotEnough() {
        diagnosed("""
                {"reason":"R01","ability":"A3","sources":[{"kind":"visit","reliability":"B","on":"2026-03-01"},
                 {"kind":"registry","reliability":"A","on":"2026-03-02"}]}""");

        refused("{\"reason\":\"R03\",\"ability\":\"A1\",\"note\":\"看着有钱\"}", "ability", "contradicts");
        refused("""
                {"reason":"R03","ability":"A1","note":"他自己说的",
                 "sources":[{"kind":"IN-3","reliability":"B","on":"2026-03-02"}]}""", "ability", "contradicts");
        JsonNode found = diagnosed("""
                {"reason":"R03","ability":"A1","note":"刚中标并收到预付款",
                 "sources":[{"kind":"payments","reliability":"B","on":"2026-03-02"}]}""");
        assertThat(found.get("ability").asText()).isEqualTo("A1");
    }

    @Test
    void whoeverHadEveryAxisBeforeTheEyesLeavesNoneOut() {
        Caller.Answer left = contact("{\"result\":\"refused\",\"reason\":\"R06\",\"asked\":true}");
        assertThat(left.status()).isEqualTo(400);
        assertThat(left.body().toString()).contains("\"ability\"", "\"willingness\"", "\"dispute\"");
        assertThat(contact("{\"result\":\"reached-no-promise\",\"asked\":true,\"ability\":\"A2\","
                                + "\"willingness\":\"W2\",\"dispute\":\"D0\"}")
                        .body()
                        .toString())
                .contains("\"reason\"");
        Caller.Answer file =
                collector().post("/api/cases/" + id.number() + "/diagnoses", "{\"reason\":\"R06\",\"asked\":true}");
        assertThat(file.body().toString()).contains("\"ability\"");

        assertThat(contact("{\"result\":\"refused\",\"reason\":\"R06\"}").status())
                .as("programs go on as before")
                .isEqualTo(201);
        assertThat(contact("{\"result\":\"refused\",\"reason\":\"R06\",\"asked\":true,\"ability\":\"A1\","
                                + "\"willingness\":\"W3\",\"dispute\":\"D0\"}")
                        .status())
                .isEqualTo(201);
        assertThat(contact("{\"result\":\"says-paid\",\"asked\":true}").status())
                .as("asked, not demanded")
                .isEqualTo(201);
    }

    @Test
    void aFormProposesTheAxesThatUsuallyGoWithAReason() {
        ActForm form = form();
        assertThat(form.values()).containsEntry("asked", "true").containsEntry("dispute", "D0");
        assertThat(form.fills("reason"))
                .extracting(ActForm.Fills::field)
                .containsExactly("ability", "willingness", "dispute");
        assertThat(form.fills("reason").get(0).byAnswer())
                .containsEntry("R01", "A3")
                .doesNotContainKey("R06");
    }

    private ActForm form() {
        ActForm[] form = new ActForm[1];
        world.asCollector(() -> form[0] = world.get(ActDoor.class)
                .form(world.get(Acts.class).of("diagnose"), new Where(Map.of("caseId", id.number()))));
        return form[0];
    }

    private long logged(String source, String on, String content) {
        return collector()
                .post("/api/cases/" + id.number() + "/intelligence", """
                        {"source":"%s","reliability":"B","credibility":"2","matter":"%s","on":"%s","content":"%s",
                         "lawful":true}""".formatted(source, "ability", on, content))
                .body()
                .get("id")
                .asLong();
    }

    private JsonNode diagnosed(String json) {
        Caller.Answer answer = collector().post("/api/cases/" + id.number() + "/diagnoses", json);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body();
    }

    private void refused(String json, String field, String why) {
        Caller.Answer answer = collector().post("/api/cases/" + id.number() + "/diagnoses", json);
        assertThat(answer.status()).as(json).isEqualTo(400);
        assertThat(answer.body().toString()).contains("\"" + field + "\"", why);
    }

    private Caller.Answer contact(String json) {
        return collector().post("/api/cases/" + id.number() + "/contacts", json);
    }

    private Caller collector() {
        return Caller.of("http://localhost:" + port, "a-collectors", People.PASSWORD);
    }
}
