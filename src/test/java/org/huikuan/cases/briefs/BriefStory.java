package org.huikuan.cases.briefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huikuan.testing.world.CaseWorld.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.Stage;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.shared.BadInput;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.PutPapers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** March 2026: eight questions are answered one after the other, by the acts that the brief names; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class BriefStory {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private GridCase kase;

    @BeforeEach
    void aCase() {
        world = new CaseWorld(context);
        kase = new GridCase(world);
        new People(world.get(IdentityService.class)).arrive();
    }

    @Test
    void saysWhatNobodyKnowsAndWhichActWouldAnswerIt() {
        Brief brief = brief();
        assertThat(brief.known()).isEqualTo(1);
        assertThat(brief.gaps())
                .extracting(BriefAnswer.Gap::act)
                .containsExactly("", "paper", "diagnose", "person", "way-of-payment", "", "reassign");
        JsonNode api =
                collector().get("/api/cases/" + kase.id.number() + "/brief").body();
        assertThat(api.get("answered").asInt()).isEqualTo(1);
        assertThat(api.get("questions")).hasSize(8);
        assertThat(api.get("questions").get(3).get("missing").asText()).isNotBlank();

        String page =
                Session.at(port).logsIn("a-collectors", People.PASSWORD).body("/cases/" + kase.id.number() + "/brief");
        assertThat(page).contains("8 问已答 1 问", "还不知道谁能决定付款", "?act=person", "#part-levers");
    }

    @Test
    void isAnsweredQuestionByQuestion() {
        tell("diagnose", "reason=R01, ability=A3, willingness=W1");
        assertThat(open()).as("no money is only said").contains(BriefQuestion.WHY_UNPAID);
        tell("diagnose", "reason=R03, ability=A1, willingness=W2, note=查明有钱");
        assertThat(open()).doesNotContain(BriefQuestion.WHY_UNPAID);

        tell("person", "name=何秘书, decisionMaker=DM-8");
        assertThat(open()).as("who opens the door does not decide").contains(BriefQuestion.WHO_DECIDES);
        tell("person", "name=邵国强, decisionMaker=DM-1");
        tell("way-of-payment", "payDay=25");
        tell(new Where(Map.of("caseId", kase.id.number(), "lever", "LV-1")), "lever", "strength=0");
        assertThat(open()).containsExactly(BriefQuestion.WHO_OWES, BriefQuestion.ON_WHAT_BASIS, BriefQuestion.NEXT);
        assertThat(words()).contains("cases.brief.levers.none", "cases.brief.when-money.payDay");

        put("合同.pdf", "contract");
        assertThat(open()).as("a contract alone proves no delivery").contains(BriefQuestion.ON_WHAT_BASIS);
        put("送货单.pdf", "delivery-note");
        uscc();
        world.asManager(() -> world.acts().reassign(kase.id, Map.of("collector", "a-collectors", "reason", "接手")));
        assertThat(brief().isComplete()).isTrue();
    }

    @Test
    void isAskedBeforeAVisitWithoutKeepingAnybodyFromIt() {
        kase.reach("Task_PrepareTheVisit");
        ActForm.Sheet sheet = sheet(form("prepare-the-visit").sheets());
        assertThat(((Brief) sheet.facts().get("brief")).known()).isEqualTo(1);
        assertThat(sheet.facts()).containsEntry("beforeVisit", true);
        kase.reach("Task_ReportTheVisit");
    }

    @Test
    void isCompleteBeforeCommercialRecoveryOrSomebodySaysWhyNot() {
        ActForm form = form("move");
        assertThat(form.values()).containsEntry("gapsShown", "yes");
        assertThat(sheet(form.sheets("despite")).name()).isEqualTo("brief-gaps");

        Map<String, Object> words = fields("stage=commercial-recovery, reason=拜访无果, gapsShown=yes");
        BadInput refused = catchThrowableOfType(BadInput.class, () -> move(words));
        assertThat(refused.errors()).singleElement().satisfies(e -> {
            assertThat(e.field()).isEqualTo("despite");
            assertThat(e.key()).isEqualTo("brief-gaps");
        });
        assertThat(stage()).isEqualTo(Stage.REMINDER_CALL);

        words.put("despite", "对方失联，先发正式催告");
        move(words);
        assertThat(stage()).isEqualTo(Stage.COMMERCIAL_RECOVERY);
        assertThat(last()).contains("拜访无果", "brief not answered: who-owes", "对方失联，先发正式催告");
        world.engineFollows(kase.id);
        assertThat(sheet(form("write-the-case-brief").sheets()).facts()).containsEntry("beforeVisit", false);
    }

    @Test
    void isNoMatterOfProgramsThatMoveCasesAsTheyDidAndOfOtherStages() {
        move(fields("stage=visit, reason=直接拜访, gapsShown=yes"));
        assertThat(stage()).isEqualTo(Stage.VISIT);
        move(fields("stage=commercial-recovery, reason=批量转入"));
        assertThat(stage()).isEqualTo(Stage.COMMERCIAL_RECOVERY);
        assertThat(last()).contains("批量转入", "brief not answered");
    }

    @Test
    void isAnsweredByWhatWasWrittenInCommercialRecovery() {
        kase.reach("Task_ChooseTheMeasures");
        assertThat(open()).as("written on one page before the measures").isEmpty();
    }

    private void uscc() {
        Caller.Answer done = Caller.of("http://localhost:" + port, "a-managers", People.PASSWORD)
                .post("/api/accounts/HK/" + kase.customer + "/terms", "{\"uscc\":\"91350100M000100Y43\"}");
        assertThat(done.status()).as(done.body().toString()).isLessThan(300);
    }

    private void put(String name, String kind) {
        byte[] paper = ("%PDF-1.7 " + name + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        world.asCollector(() -> PutPapers.put(world, kase.id, name, paper, Map.of("kind", kind)));
    }

    private void tell(String key, String words) {
        tell(new Where(Map.of("caseId", kase.id.number(), "personName", "")), key, words);
    }

    private void tell(Where where, String key, String words) {
        world.asCollector(() -> world.get(ActDoor.class).carryOut(key, where, fields(words), Way.API));
    }

    private void move(Map<String, Object> words) {
        world.asManager(() -> world.acts().move(kase.id, new HashMap<>(words)));
    }

    private ActForm form(String key) {
        ActForm[] form = new ActForm[1];
        world.asManager(() -> form[0] =
                world.get(ActDoor.class).form(world.get(Acts.class).of(key), Where.of("caseId", kase.id.number())));
        return form[0];
    }

    private static ActForm.Sheet sheet(List<ActForm.Sheet> sheets) {
        return sheets.stream()
                .filter(s -> s.name().equals("brief-gaps"))
                .findFirst()
                .orElseThrow();
    }

    private Brief brief() {
        Brief[] brief = new Brief[1];
        world.asCollector(() ->
                brief[0] = world.get(Briefs.class).of(world.get(CaseReads.class).facts(kase.id)));
        return brief[0];
    }

    private List<BriefQuestion> open() {
        return brief().open();
    }

    private String words() {
        return brief().answers().toString();
    }

    private Stage stage() {
        return world.caseNow(kase.id).position().stage();
    }

    private String last() {
        String[] last = new String[1];
        world.asCollector(() -> {
            var lines = world.get(CaseReads.class).journal(kase.id);
            last[0] = lines.stream()
                    .filter(l -> l.what().equals("case-moved"))
                    .reduce((a, b) -> b)
                    .orElseThrow()
                    .grounds()
                    .toString();
        });
        return last[0];
    }

    private Caller collector() {
        return Caller.of("http://localhost:" + port, "a-collectors", People.PASSWORD);
    }
}
