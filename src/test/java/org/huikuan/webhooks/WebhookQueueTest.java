package org.huikuan.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.huikuan.cases.CaseId;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.huikuan.testing.SenderJobs;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the acts of the house put into the outbox of webhooks. */
@ApplicationH2
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class WebhookQueueTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IdentityService identity;

    @Autowired
    private WebhookAdmin admin;

    @Autowired
    private JdbcClient jdbc;

    private CaseWorld world;
    private long webhook;

    @BeforeEach
    void somebodyListens() {
        new People(identity).arrive();
        world = new CaseWorld(context);
        webhook = admin.create(
                        "https://192.0.2.1/hook",
                        WebhookEvent.subscribable().stream()
                                .map(WebhookEvent::code)
                                .toList())
                .id();
    }

    @AfterEach
    void nobodyListensAnyMore() {
        admin.delete(webhook);
        jobs().forEach(j -> context.getBean(ManagementService.class).executeJob(j.getId()));
    }

    @Test
    void tellsOfOpeningMovingJudgingAndClosingInOrder() throws Exception {
        GridCase kase = new GridCase(world);
        kase.promise("1200.00", "2026-03-06", kase.item("A"));
        world.on("2026-03-11").fireDueTimers(kase.id);
        kase.move(null);
        world.asManager(() -> world.acts().withdraw(kase.id, CaseWorld.fields("reason=开错了")));

        List<JsonNode> told = payloads(kase.id);

        assertThat(told)
                .extracting(p -> p.get("type").asText())
                .containsSubsequence("case.opened", "promise.judged", "case.moved", "case.closed");
        JsonNode opened = told.get(0);
        assertThat(opened.at("/data/case").asText()).isEqualTo(kase.id.number());
        assertThat(opened.at("/data/customer").asText()).isEqualTo(kase.customer);
        assertThat(opened.at("/data/stage").asText()).isEqualTo("reminder-call");
        assertThat(opened.at("/data/openedOn").asText()).isEqualTo("2026-03-02");
        assertThat(opened.at("/data/reopened").asBoolean()).isFalse();
        JsonNode judged = told.stream()
                .filter(p -> p.get("type").asText().equals("promise.judged"))
                .findFirst()
                .orElseThrow();
        assertThat(judged.at("/data/promise/state").asText()).isEqualTo("broken");
        assertThat(judged.at("/data/promise/amount").asText()).isEqualTo("1200.00");
        JsonNode closed = told.get(told.size() - 1);
        assertThat(closed.at("/data/status").asText()).isEqualTo("withdrawn");
        assertThat(closed.at("/data/closedOn").asText()).isEqualTo("2026-03-11");
        assertThat(told.toString()).doesNotContain("客户", "carol", "开错了");
    }

    @Test
    void tellsNothingOfWhatWasUndone() throws Exception {
        GridCase kase = new GridCase(world);
        int before = payloads(kase.id).size();
        try {
            world.get(org.huikuan.shared.UnitOfWork.class).inNew(() -> {
                kase.move(null);
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException undone) {
            assertThat(undone).hasMessage("undone");
        }

        assertThat(payloads(kase.id)).hasSize(before);
    }

    @Test
    void startsOneSenderForABatchWhichRefusesTheHouse() {
        int before = jobs().size();
        new GridCase(world);
        assertThat(jobs()).hasSize(before + 1);
        jdbc.sql("update huikuan.webhook set address = 'http://127.0.0.1:9/x' where id = ?")
                .param(webhook)
                .update();

        jobs().forEach(j -> context.getBean(ManagementService.class).executeJob(j.getId()));

        WebhookDelivery told =
                context.getBean(WebhookMessages.class).of(webhook).get(0);
        assertThat(told.state()).isEqualTo(MessageState.WAITING);
        assertThat(told.answer()).asString().contains("inside the house");
    }

    private List<JsonNode> payloads(CaseId id) throws Exception {
        List<String> texts = jdbc.sql(
                        "select payload from huikuan.webhook_delivery where webhook_id = ? and case_id = ? order by id")
                .params(webhook, id.value())
                .query(String.class)
                .list();
        List<JsonNode> told = new java.util.ArrayList<>();
        for (String text : texts) {
            told.add(JSON.readTree(text));
        }
        return told;
    }

    /** Of senders that have not sent yet. */
    private List<Job> jobs() {
        return SenderJobs.of(context, "webhooks").aboutToSend();
    }
}
