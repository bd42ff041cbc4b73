package org.huikuan.caseplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.testing.world.CaseWorld.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.huikuan.acts.ActForm;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.junit.jupiter.api.Test;

/** March 2026: the plan of a case is written, agreed to, worked step by step and written anew; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class CasePlanStory extends CasePlanSetting {

    private static final String WORDS =
            "opening=2000.00, target=1500.00, floor=1000.00, fallback=发正式催告函," + " reviewOn=2026-03-20";

    @Test
    void isProposedByStrategyAndPeople() {
        tell("person", Map.of("name", "邵国强", "decisionMaker", "DM-1"));
        tell("person", Map.of("name", "韩梅", "decisionMaker", "DM-4"));
        tell("diagnose", fields("reason=R03, ability=A1, willingness=W2"));

        ActForm form = form();
        assertThat(form.values())
                .containsEntry("opening", "2000.00")
                .containsEntry("currency", "CNY")
                .containsEntry("reviewOn", "2026-03-18")
                .containsEntry("steps[0].person", "邵国强")
                .containsEntry("steps[0].what", "supply hold L05")
                .containsEntry("steps[0].channel", "phone");
        assertThat(form.suggestions("steps[*].person")).containsExactly("邵国强", "韩梅");
    }

    @Test
    void holdsAtOnceWhereNothingIsConcededAndIsWorkedStepByStep() {
        write(WORDS, step("2026-03-02", "问清付款日"), step("2026-03-05", "上门取承诺书"));
        CasePlan plan = plan();
        assertThat(plan.state()).isEqualTo(CasePlanState.APPROVED);
        assertThat(plan.version()).isEqualTo(1);

        long first = plan.steps().get(0).id();
        mark(first, "result=done, note=每月 25 日");
        assertThat(wrong("plan-step", "stepId", first, fields("result=missed"))).containsExactly("result step-over");
        long second = plan.steps().get(1).id();
        assertThat(wrong("plan-step", "stepId", second, fields("result=done"))).containsExactly("result to-come");
        world.on("2026-03-06");
        assertThat(plan().late(world.today())).extracting(PlannedStep::id).containsExactly(second);

        assertThat(form().values())
                .as("what is done is not planned again")
                .containsEntry("steps[0].what", "上门取承诺书")
                .doesNotContainKey("steps[1].what");
        write(WORDS, step("2026-03-09", "上门取承诺书"));
        List<CasePlan> all = world.get(CasePlans.class).of(kase.id);
        assertThat(all).extracting(CasePlan::version).containsExactly(2, 1);
        assertThat(all).extracting(CasePlan::state).containsExactly(CasePlanState.APPROVED, CasePlanState.SUPERSEDED);
        assertThat(all.get(1).steps().get(0).outcome().result()).isEqualTo(StepResult.DONE);
        assertThat(journal()).contains("case-plan-written", "case-plan-step");
        world.engineFollows(kase.id);
    }

    @Test
    void waitsForAManagerWhereACollectorConcedes() {
        write(WORDS + ", concession=principal, concessionPercent=2, counter=cash", step("2026-03-03", "谈一次付清"));
        CasePlan plan = plan();
        assertThat(plan.state()).isEqualTo(CasePlanState.PROPOSED);
        assertThat(plan.authority()).isEqualTo("managers");

        assertThat(waiting()).contains("/cases/" + kase.id.number() + "/case-plan");
        decide(plan, "decision=returned", "reason missing");
        decide(plan, "decision=approved", null);
        assertThat(plan().state()).isEqualTo(CasePlanState.APPROVED);
        assertThat(plan().decided().by()).isEqualTo("mei");
        assertThat(waiting()).doesNotContain("/cases/" + kase.id.number() + "/case-plan");
        decide(plan, "decision=approved", "decision plan-decided");
        assertThat(journal()).contains("case-plan-approved");
    }

    @Test
    void waitsForTheDirectorAboveTheManagersAuthority() {
        world.asManager(() -> act(
                "write-the-case-plan",
                Map.of(),
                words(
                        WORDS + ", concession=principal, concessionPercent=3, counter=signature",
                        step("2026-03-03", "谈一次付清"))));
        assertThat(plan().authority()).isEqualTo("director");
        decide(plan(), "decision=approved", "decision plan-of-others");

        String task = world.task(kase.id, "Task_DecideTheApproval").getId();
        world.as("zhou", "director", () -> world.get(TaskService.class).complete(task, fields("decision=approved")));
        assertThat(plan().state()).isEqualTo(CasePlanState.APPROVED);
        assertThat(plan().decided().by()).isEqualTo("zhou");
        world.engineFollows(kase.id);
    }

    @Test
    void isTakenBackFromTheDirectorWhenItIsWrittenAnew() {
        write(WORDS + ", concession=principal, concessionPercent=5, counter=security", step("2026-03-03", "要担保"));
        assertThat(world.tasks(kase.id)).contains("Task_DecideTheApproval");
        write(WORDS, step("2026-03-03", "不让步"));
        assertThat(world.tasks(kase.id)).doesNotContain("Task_DecideTheApproval");
        assertThat(plan().state()).isEqualTo(CasePlanState.APPROVED);
        world.engineFollows(kase.id);
    }

    @Test
    void isRefusedAtItsFieldsAndNothingIsWritten() {
        assertThat(refused("opening=2500.00, target=1500.00, floor=1600.00, fallback=催告, reviewOn=2026-03-01"))
                .containsExactlyInAnyOrder(
                        "opening above-demanded", "floor above-target", "reviewOn past", "steps missing");
        assertThat(refused(
                        WORDS + ", concession=principal, concessionPercent=101, counter=none",
                        step("2026-03-01", "晚了")))
                .containsExactlyInAnyOrder("concessionPercent above-100", "counter no-counter", "steps[0].on past");
        assertThat(refused(WORDS + ", currency=USD", step("2026-03-03", "问")))
                .containsExactly("currency nothing-owed-in");
        assertThat(refused(WORDS + ", concession=interest", step("2026-03-03", "问")))
                .containsExactly("counter missing");
        assertThat(refused(WORDS, scripted("TQ-01"), scripted("TQ-99")))
                .containsExactly("steps[1].script no-playbook-entry");
        assertThat(world.get(CasePlans.class).of(kase.id)).isEmpty();
    }

    private static Map<String, Object> scripted(String code) {
        Map<String, Object> step = new HashMap<>(step("2026-03-03", "问付款日"));
        step.put("script", code);
        return step;
    }

    @Test
    void isAPageToPrintWhoseFloorOnlyThoseSeeWhoCollect() {
        tell("diagnose", fields("reason=R03, ability=A1, willingness=W2"));
        write(WORDS + ", concession=interest, counter=cash", step("2026-03-03", "找韩梅问付款日"));
        String path = "/cases/" + kase.id.number() + "/case-plan";
        String carol = Session.at(port).logsIn("a-collectors", People.PASSWORD).body(path);
        assertThat(carol)
                .contains("催款方案", "W2 拖延", "2,000.00", "1,500.00", "底线", "1,000.00", "找韩梅问付款日", "发正式催告函", "待批");
        String fang = Session.at(port).logsIn("a-finance", People.PASSWORD).body(path);
        assertThat(fang).contains("1,500.00").doesNotContain("底线", "1,000.00", "对价", "写催款方案", "act=plan-step");

        JsonNode seen = caller("a-finance").get("/api" + path).body().get(0);
        assertThat(seen.get("offer").get("floor").isNull()).isTrue();
        assertThat(seen.get("offer").get("counter").isNull()).isTrue();
        JsonNode whole = caller("a-collectors").get("/api" + path).body().get(0);
        assertThat(whole.get("offer").get("floor").asText()).isEqualTo("1000.00");
        assertThat(whole.get("needs").asText()).isEqualTo("managers");
        assertThat(Session.at(port).logsIn("a-collectors", People.PASSWORD).body("/cases/" + kase.id.number()))
                .contains("part-case-plan", "找韩梅问付款日");
        assertThat(caller("a-collectors")
                        .get("/api/cases/" + kase.id.number() + "/brief")
                        .body()
                        .toString())
                .contains("2026-03-03", "找韩梅问付款日");
    }
}
