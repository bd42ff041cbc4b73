package org.huikuan.cases.diagnoses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Facts;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.teams.Team;
import org.huikuan.teams.Teams;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Why a customer does not pay, as it is found from contact to contact; run on both databases. */
abstract class DiagnosisStory {

    private static final AtomicInteger CUSTOMERS = new AtomicInteger();

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
        String customer = "DG" + CUSTOMERS.incrementAndGet();
        long account = world.ledgers.account(customer);
        world.ledgers.invoice(account, "DG-" + customer, "1200.00", "2026-03-01");
        world.run(account);
        id = world.caseOf(account).id();
    }

    @Test
    void saysThereIsNoMoneyAndProvesItWithASecondSource() {
        Caller.Answer said = diagnose("""
                {"reason":"R01","ability":"A3","willingness":"W1","dispute":"D0","note":"老板说没钱",
                 "sources":[{"kind":"visit","reliability":"B","on":"2026-03-02","who":"王工","note":"停工"}]}""");
        assertThat(said.status()).isEqualTo(201);
        assertThat(said.body().get("abilityProved").asBoolean()).isFalse();
        assertThat(said.body().get("provedUntil").isNull()).isTrue();

        world.on("2026-03-09");
        Caller.Answer proved = diagnose("""
                {"reason":"R01","ability":"A3","sources":[{"kind":"registry","reliability":"A","on":"2026-03-06"}]}""");
        assertThat(proved.body().get("abilityProved").asBoolean()).isTrue();
        assertThat(proved.body().get("provedUntil").asText()).isEqualTo("2026-05-31");
        assertThat(proved.body().get("since").asText()).isEqualTo("2026-03-02");
        assertThat(proved.body().get("willingness").asText()).isEqualTo("W1");
        assertThat(proved.body().get("sources")).hasSize(2);

        assertThat(now().isAbilityProved(world.today().withMonth(6))).isFalse();
        assertThat(all()).hasSize(2);
        assertThat(journal()).contains("diagnosed", "only said", "proved until 2026-05-31");
    }

    @Test
    void refusesContradictionsAndSourcesThatAreNone() {
        refused("{\"reason\":\"R01\",\"ability\":\"A1\"}", "ability", "contradicts the reason");
        refused("{\"reason\":\"R09\",\"dispute\":\"D0\"}", "dispute", "contradicts the reason");
        refused("{\"reason\":\"R06\",\"willingness\":\"W1\"}", "willingness", "contradicts the reason");
        refused("{\"ability\":\"A1\"}", "reason", "");
        refused("""
                {"reason":"R01","sources":[{"kind":"visit","reliability":"B","on":"2026-03-03"}]}""", "sources[0].on", "after today");
        refused("""
                {"reason":"R01","sources":[{"kind":"visit","reliability":"B","on":"2026-03-02"},
                 {"kind":"visit","reliability":"A","on":"2026-03-02"}]}""", "sources[1].kind", "named already");
        refused("{\"reason\":\"R01\",\"sources\":[{\"kind\":\"rumour\"}]}", "sources[0].kind", "is none of");
        assertThat(all()).isEmpty();

        diagnose("{\"reason\":\"R01\",\"sources\":[{\"kind\":\"visit\",\"reliability\":\"B\",\"on\":\"2026-03-02\"}]}");
        refused("""
                {"reason":"R01","sources":[{"kind":"visit","reliability":"A","on":"2026-03-02"}]}""", "sources[0].kind", "named already");
        assertThat(all()).hasSize(1);
    }

    @Test
    void asksWhyTheReasonBecomesAnotherOneAndKeepsWhatWasSaidBefore() {
        diagnose("{\"reason\":\"R01\",\"ability\":\"A3\"}");
        refused("{\"reason\":\"R03\",\"ability\":\"A1\"}", "note", "say why");

        Caller.Answer corrected =
                diagnose("{\"reason\":\"R03\",\"ability\":\"A1\",\"willingness\":\"W2\",\"note\":\"刚买了新设备\"}");
        assertThat(corrected.status()).isEqualTo(201);
        assertThat(corrected.body().get("by").asText()).isEqualTo("a-collectors");
        assertThat(all()).extracting(d -> d.get("reason").asText()).containsExactly("R03", "R01");
        assertThat(journal()).contains("before: ", "刚买了新设备");
    }

    @Test
    void takesTheReasonOfAContactAsItAlwaysCame() {
        world.complete(id, "Task_CallTheCustomer", "result=reached-no-promise, reason=R03, person=王会计");
        assertThat(now().finding().reason()).isEqualTo(NonPaymentReason.R03);
        assertThat(now().contactId()).isNotNull();

        Caller.Answer logged = collector().post("/api/cases/" + id.number() + "/contacts", """
                {"result":"refused","ability":"A1","willingness":"W3","dispute":"D0","note":"不想付",
                 "sources":[{"kind":"payments","reliability":"C","on":"2026-03-01","who":"同行"}]}""");
        assertThat(logged.status()).isEqualTo(201);
        assertThat(now().finding())
                .isEqualTo(new Finding(NonPaymentReason.R03, Ability.A1, Willingness.W3, DisputeAxis.D0));
        assertThat(all()).hasSize(2);
        assertThat(all().get(0).get("sources")).hasSize(1);

        collector().post("/api/cases/" + id.number() + "/contacts", "{\"result\":\"refused\",\"reason\":\"R03\"}");
        assertThat(all()).as("nothing new").hasSize(2);
        Caller.Answer nobody = collector()
                .post("/api/cases/" + id.number() + "/contacts", "{\"result\":\"not-reached\",\"ability\":\"A1\"}");
        assertThat(nobody.status()).isEqualTo(400);
        assertThat(nobody.body().toString()).contains("\"ability\"");
    }

    @Test
    void takesSourcesWithTheTaskAsAFormSendsThem() {
        world.complete(
                id,
                "Task_CallTheCustomer",
                "result=refused, reason=R01, ability=A3, sources=, sources[0].kind=taxes, sources[0].reliability=B,"
                        + " sources[0].on=2026-03-01, sources[1].kind=wages, sources[1].reliability=A,"
                        + " sources[1].on=2026-02-28");
        assertThat(now().isAbilityProved(world.today())).isTrue();
        assertThat(all().get(0).get("sources")).hasSize(2);
    }

    @Test
    void letsTheDisputeThatIsRaisedSayHowMuchIsDisputed() {
        collector().post("/api/cases/" + id.number() + "/contacts", """
                {"result":"disputes","reason":"R09","ability":"A1","disputeReason":"quality"}""");
        assertThat(now().finding().dispute()).isEqualTo(DisputeAxis.D2);
        refused("{\"reason\":\"R09\",\"dispute\":\"D0\"}", "dispute", "a dispute of the case is open");
    }

    @Test
    void existsForTheOwnTeamOnly() {
        world.get(Teams.class).save(new Team("north", "North"));
        new People(world.get(IdentityService.class)).arrives("nora-from-the-north", "collectors", "team-north");
        Caller north = Caller.of("http://localhost:" + port, "nora-from-the-north", People.PASSWORD);
        assertThat(north.post(path(), "{\"reason\":\"R02\"}").status()).isEqualTo(404);
        assertThat(north.get(path()).status()).isEqualTo(404);
        assertThat(Caller.of("http://localhost:" + port, "a-finance", People.PASSWORD)
                        .post(path(), "{\"reason\":\"R02\"}")
                        .status())
                .isEqualTo(403);
    }

    private Diagnosis now() {
        return Objects.requireNonNull(world.get(Facts.class).of(id).insight().diagnosis());
    }

    private Caller.Answer diagnose(String json) {
        return collector().post(path(), json);
    }

    private void refused(String json, String field, String why) {
        Caller.Answer answer = diagnose(json);
        assertThat(answer.status()).as(json).isEqualTo(400);
        assertThat(answer.body().toString()).contains("\"" + field + "\"", why);
    }

    private JsonNode all() {
        return collector().get(path()).body();
    }

    private String journal() {
        return collector().get("/api/cases/" + id.number() + "/journal").body().toString();
    }

    private String path() {
        return "/api/cases/" + id.number() + "/diagnoses";
    }

    private Caller collector() {
        return Caller.of("http://localhost:" + port, "a-collectors", People.PASSWORD);
    }
}
