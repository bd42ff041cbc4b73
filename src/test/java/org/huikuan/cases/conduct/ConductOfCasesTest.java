package org.huikuan.cases.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.conduct.ConductFact;
import org.huikuan.conduct.ConductFacts;
import org.huikuan.conduct.Permission;
import org.huikuan.conduct.RedLine;
import org.huikuan.journal.JournalRecord;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.NotFound;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.MovableTestClock;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.VisitWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** March 2026: what a customer tells us binds calls, visits and letters; what was done all the same is marked. */
@ApplicationH2
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class ConductOfCasesTest {

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
    }

    @Test
    void aContactWithinTheRulesLeavesNoMark() {
        world.complete(kase.id, GridCase.CALL, "result=not-reached");

        assertThat(marks()).isEmpty();
        assertThat(kinds()).contains("contact-logged").doesNotContain("contact-outside-rules");
    }

    @Test
    void aCallAtNightIsTakenJournaledAndShownToTheManager() {
        at("2026-03-02T22:10");
        world.complete(kase.id, GridCase.CALL, "result=not-reached");

        assertThat(marks()).singleElement().satisfies(m -> {
            assertThat(m.rule()).isEqualTo("rule_night");
            assertThat(m.redLine()).isEqualTo(RedLine.X4);
            assertThat(m.atTime()).isEqualTo("22:10");
        });
        assertThat(last().what()).isEqualTo("contact-outside-rules");
        assertThat(last().detail().toString()).contains("22:10").contains("X4");
        context.getBean(MovableTestClock.class).set("2026-03-03");
        new People(context.getBean(IdentityService.class)).arrive();
        assertThat(Session.at(port).logsIn("a-managers", People.PASSWORD).body("/conduct"))
                .contains(kase.id.number(), "22:10");

        ContactMark mark = marks().get(0);
        manager("review-contact", Map.of("markId", "" + mark.id()), fields("note=已约谈，时间记录有误"));
        assertThat(marks().get(0).reviewNote()).isEqualTo("已约谈，时间记录有误");
        assertThat(Session.at(port).logsIn("a-managers", People.PASSWORD).body("/conduct"))
                .doesNotContain(kase.id.number());
        assertThat(catchThrowableOfType(
                        Conflict.class,
                        () -> manager("review-contact", Map.of("markId", "" + mark.id()), fields("note=再看一次"))))
                .isNotNull();
    }

    @Test
    void theThirdCallOfADayIsMarkedAndWhatTheCustomerBeginsIsNotCounted() {
        Map<String, Object> call = fields("channel=phone, result=not-reached, person=刘敏");
        act("log-contact", Map.of(), call);
        act("log-contact", Map.of(), with(call, "initiative", "theirs"));
        act("log-contact", Map.of(), call);
        assertThat(marks()).isEmpty();

        act("log-contact", Map.of(), with(call, "initiative", "theirs"));
        assertThat(marks()).isEmpty();
        act("log-contact", Map.of(), call);
        assertThat(marks()).extracting(ContactMark::rule).containsExactly("rule_calls_a_day");
    }

    @Test
    void theTimeThatIsToldCountsAndNotThatOfTheWriting() {
        act("log-contact", Map.of(), fields("channel=phone, result=not-reached, at=07:40"));
        act("log-contact", Map.of(), fields("channel=mail, result=not-reached, at=07:40"));

        assertThat(marks()).extracting(ContactMark::atTime).containsExactly("07:40");
    }

    @Test
    void counselRepresentsFromTheDayItIsTold() {
        assertThat(wrong("conduct-fact", Map.of(), fields("kind=counsel-represents")))
                .containsExactlyInAnyOrder("note missing", "person missing");
        assertThat(wrong("conduct-fact", Map.of(), fields("kind=complaint-open, note=投诉, since=2026-03-03")))
                .containsExactly("since to-come");
        ConductFact fact =
                (ConductFact) act("conduct-fact", Map.of(), fields("kind=counsel-represents, person=陆律师, note=律师来函"));

        assertThat(last().what()).isEqualTo("conduct-fact");
        Permission said =
                (Permission) sheet(form("call-the-customer"), "conduct").get("permission");
        assertThat(said.allowed()).isFalse();
        assertThat(said.from()).isNull();
        world.complete(kase.id, GridCase.CALL, "result=not-reached");
        assertThat(marks()).extracting(ContactMark::rule).containsExactly("rule_counsel");

        Map<String, String> of = Map.of("conductFactId", "" + fact.id());
        assertThat(catchThrowableOfType(NotAllowed.class, () -> act("end-conduct-fact", of, fields("reason=不再委托"))))
                .as("who presses does not loosen it")
                .isNotNull();
        manager("end-conduct-fact", of, fields("reason=委托已解除"));
        assertThat(world.get(ConductFacts.class).of(kase.account).get(0).endNote())
                .isEqualTo("委托已解除");
        assertThat(catchThrowableOfType(Conflict.class, () -> manager("end-conduct-fact", of, fields("reason=再次"))))
                .isNotNull();
        GridCase other = new GridCase(world);
        assertThat(catchThrowableOfType(
                        NotFound.class,
                        () -> world.asManager(() -> world.get(ActDoor.class)
                                .carryOut(
                                        "end-conduct-fact",
                                        new Where(Map.of("caseId", other.id.number(), "conductFactId", "" + fact.id())),
                                        fields("reason=不是这家"),
                                        Way.API))))
                .isNotNull();
    }

    @Test
    void aVisitIsNotPlannedToWhereWeWereAskedToLeaveUnlessInvited() {
        kase.reach("Task_PrepareTheVisit");
        String day = world.today().plusDays(1).toString();
        act("conduct-fact", Map.of(), fields("kind=asked-to-leave, note=前台请我们离开"));

        assertThat(wrong("prepare-the-visit", Map.of(), VisitWords.plan(day, "")))
                .containsExactly("date contact-not-allowed");
        String task = world.task(kase.id, VisitWords.PREPARE).getId();
        assertThat(catchThrowable(() ->
                        world.asCollector(() -> world.get(TaskService.class).complete(task, VisitWords.plan(day, "")))))
                .as("Tasklist and the engine's REST complete tasks by this")
                .hasStackTraceContaining("asked us to leave");
        assertThat(world.tasks(kase.id)).contains(VisitWords.PREPARE);
        act("prepare-the-visit", Map.of(), VisitWords.plan(day, "agreed=yes"));
        assertThat(kinds()).contains("visit-planned").doesNotContain("contact-exception");
    }

    @Test
    void anOpenComplaintKeepsUsFromVisitingUntilItIsOver() {
        kase.reach("Task_PrepareTheVisit");
        String today = world.today().toString();
        act(
                "conduct-fact",
                Map.of(),
                fields("kind=complaint-open, note=投诉热线, until=" + world.today().plusDays(1)));

        BadInput refused = catchThrowableOfType(
                BadInput.class,
                () -> act("prepare-the-visit", Map.of(), VisitWords.plan(today, "exceptionReason=已约好")));
        assertThat(refused.errors()).singleElement().satisfies(e -> {
            assertThat(e.field()).isEqualTo("date");
            assertThat(e.why().toString()).contains("08:30");
        });
    }

    @Test
    void theApiTellsWhetherAndFromWhenAContactIsAllowed() {
        new People(context.getBean(IdentityService.class)).arrive();
        Session manager = Session.at(port).logsIn("a-managers", People.PASSWORD);
        String path = "/api/cases/" + kase.id.number() + "/contact-permission";

        assertThat(manager.told(path + "?way=call&on=2026-03-06&at=18:30"))
                .contains("\"allowed\":false", "\"from\":\"2026-03-09 08:30\"", "\"exception\":true", "rule_late");
        assertThat(manager.told(path)).contains("\"allowed\":true");
        assertThat(manager.body("/cases/" + kase.id.number())).contains("part-conduct");
        assertThat(manager.told("/api/cases/" + kase.id.number() + "/conduct")).contains("\"facts\":[]");
    }

    private void at(String moment) {
        context.getBean(MovableTestClock.class)
                .set(LocalDateTime.parse(moment)
                        .atZone(MovableTestClock.SHANGHAI)
                        .toInstant());
    }

    private static Map<String, Object> with(Map<String, Object> words, String field, String value) {
        Map<String, Object> all = new HashMap<>(words);
        all.put(field, value);
        return all;
    }

    private Object act(String key, Map<String, String> of, Map<String, Object> words) {
        Object[] done = new Object[1];
        world.asCollector(() -> done[0] = world.get(ActDoor.class).carryOut(key, where(of), words, Way.API));
        return done[0];
    }

    private void manager(String key, Map<String, String> of, Map<String, Object> words) {
        world.asManager(() -> world.get(ActDoor.class).carryOut(key, where(of), words, Way.API));
    }

    private List<String> wrong(String key, Map<String, String> of, Map<String, Object> words) {
        return catchThrowableOfType(BadInput.class, () -> act(key, of, words)).errors().stream()
                .map(e -> e.field() + " " + e.key())
                .toList();
    }

    private ActForm form(String key) {
        ActForm[] form = new ActForm[1];
        world.asManager(() ->
                form[0] = world.get(ActDoor.class).form(world.get(Acts.class).of(key), where(Map.of())));
        return form[0];
    }

    private static Map<String, Object> sheet(ActForm form, String name) {
        return form.sheets().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow()
                .facts();
    }

    private Where where(Map<String, String> of) {
        Map<String, String> ids = new HashMap<>(of);
        ids.put("caseId", kase.id.number());
        return new Where(ids);
    }

    private List<ContactMark> marks() {
        return world.get(ContactMarks.class).of(kase.id);
    }

    private List<String> kinds() {
        return journal().stream().map(JournalRecord::what).toList();
    }

    private List<JournalRecord> journal() {
        return world.get(CaseReads.class).journal(kase.id);
    }

    private JournalRecord last() {
        return journal().get(journal().size() - 1);
    }
}
