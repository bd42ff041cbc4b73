package org.huikuan.cases.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.Interactions;
import org.huikuan.cases.Stage;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.journal.JournalRecord;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.MovableTestClock;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.VisitWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Every contact rule at each of four doors. A contact that was made is taken, journaled and shown to the manager; one that
 * is planned is refused with the reason, and with the time from which it may be. Monday is 2 March 2026.
 */
@ApplicationH2
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class ConductDoorsTest {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private final List<GridCase> cases = new ArrayList<>();
    private CaseWorld world;
    private Door.Collector collector;

    @BeforeEach
    void aCollector() {
        world = new CaseWorld(context).on("2026-03-02");
        new People(context.getBean(IdentityService.class)).arrive();
        collector = Door.Collector.at(port);
    }

    /** The page of marks shows the oldest first, and not all of them. */
    @AfterEach
    void theManagerHasLookedAtThem() {
        cases.forEach(kase -> marks(kase).forEach(m -> world.get(ContactMarks.class)
                .review(m.id(), LocalDate.parse("2026-03-09"), "mei", "已核")));
    }

    @ParameterizedTest(name = "a call against {0}")
    @CsvSource({
        "rule_counsel,       2026-03-02T10:00, kind=counsel-represents; person=陆律师, , 0, 0",
        "rule_left,          2026-03-02T10:00, , leftOn=2026-02-27, 0, 0",
        "rule_complaint,     2026-03-02T10:00, kind=complaint-open, , 0, 0",
        "rule_no_calls,      2026-03-02T10:00, kind=told-not-to-call; person=刘敏, , 0, 0",
        "rule_night,         2026-03-02T22:30, , , 0, 0",
        "rule_night,         2026-03-03T00:00, , , 0, 0",
        "rule_evening,       2026-03-02T20:30, , , 0, 0",
        "rule_rest_day,      2026-03-07T10:00, , , 0, 0",
        "rule_early,         2026-03-03T08:10, , , 0, 0",
        "rule_late,          2026-03-02T18:30, , , 0, 0",
        "rule_calls_a_day,   2026-03-02T10:00, , , 2, 0",
        "rule_calls_a_week,  2026-03-02T10:00, , , 1, 4",
        ",                   2026-03-02T10:00, , , 1, 3"
    })
    void aCallThatWasMadeIsTakenAndMarked(
            @Nullable String rule,
            String moment,
            @Nullable String fact,
            @Nullable String person,
            int thatDay,
            int before) {
        for (Door door : Door.values()) {
            GridCase kase = aCase(fact, person);
            contacts(kase, "phone", thatDay, LocalDate.parse("2026-03-02"));
            contacts(kase, "phone", before, LocalDate.parse("2026-02-27"));
            at(moment);

            Door.Said said = door.calls(collector, kase, Map.of("result", "not-reached", "person", "刘敏"));

            assertThat(said.taken()).as(door + said.text()).isTrue();
            assertThat(marks(kase))
                    .as(door.name())
                    .extracting(ContactMark::rule)
                    .isEqualTo(Stream.ofNullable(rule).toList());
            assertThat(kinds(kase)).as(door.name()).contains("contact-logged");
            assertThat(kinds(kase).contains("contact-outside-rules")).isEqualTo(rule != null);
            assertThat(waiting(kase)).as("seen by the manager: " + door).isEqualTo(rule != null);
            world.on("2026-03-02");
        }
    }

    @ParameterizedTest(name = "a visit against {0}")
    @CsvSource({
        "律师|counsel,         2026-03-04, kind=counsel-represents; person=陆律师, , 0, , ",
        "不在客户处任职|not work for, 2026-03-04, , leftOn=2026-02-27, 0, , ",
        "投诉|complaint,       2026-03-04, kind=complaint-open; until=2026-03-05, , 0, , 2026-03-06 08:30",
        "请我方离开|asked us,  2026-03-04, kind=asked-to-leave, , 0, , ",
        "7|七日内已拜访|visited,  2026-03-04, , , 2, , 2026-03-09 08:30",
        "22:00|夜|night,       2026-03-04, , , 0, time=22:30; agreed=yes, 2026-03-05 08:00",
        "20:00,                2026-03-04, , , 0, time=20:30; exceptionReason=对方只有晚上有空, 2026-03-05 08:30",
        "18:00,                2026-03-04, , , 0, time=18:30, ",
        "08:30,                2026-03-04, , , 0, time=08:10, ",
        "工作日|working day,   2026-03-07, , , 0, , "
    })
    void aVisitThatIsPlannedIsRefusedWithTheReason(
            String reason,
            String day,
            @Nullable String fact,
            @Nullable String person,
            int visits,
            @Nullable String more,
            @Nullable String from) {
        GridCase kase = aCase(fact, person);
        kase.reach(VisitWords.PREPARE);
        contacts(kase, "visit", visits, LocalDate.parse("2026-03-02"));

        for (Door door : Door.values()) {
            Door.Said said = door.plans(collector, kase, plan(day, more));

            assertThat(said.taken()).as(door + said.text()).isFalse();
            assertThat(said.text()).as(door.name()).containsAnyOf(reason.split("\\|"));
            assertThat(said.text()).as(door.name()).contains(from == null ? "" : from);
            assertThat(world.tasks(kase.id)).contains(VisitWords.PREPARE);
            assertThat(kinds(kase)).doesNotContain("visit-planned");
        }
    }

    /** What the table leaves open is done by who says why; what the customer agrees to needs no reason. */
    @ParameterizedTest(name = "a visit {0} on {1}")
    @CsvSource({
        "contact-exception, 2026-03-04, time=18:30; exceptionReason=对方只有下班后有空",
        "contact-exception, 2026-03-07, exceptionReason=对方周六盘点都在",
        ",                  2026-03-07, agreed=yes",
        ",                  2026-03-04, time=19:30; agreed=yes"
    })
    void anExceptionIsPossibleWhereTheTableLeavesItOpen(@Nullable String entry, String day, String more) {
        for (Door door : Door.values()) {
            GridCase kase = aCase(null, null);
            kase.reach(VisitWords.PREPARE);

            Door.Said said = door.plans(collector, kase, plan(day, more));

            assertThat(said.taken()).as(door + said.text()).isTrue();
            assertThat(kinds(kase)).as(door.name()).contains("visit-planned");
            assertThat(kinds(kase).contains("contact-exception")).isEqualTo(entry != null);
        }
    }

    /** What no rule can compute is read where the act is done. */
    @Test
    void theTwelveRedLinesStandAtEachActOutwards() {
        GridCase kase = aCase(null, null);
        showsRedLines("/tasks/" + collector.task(kase, GridCase.CALL));
        showsRedLines("/cases/" + kase.id.number() + "/acts/log-contact");
        kase.reach(VisitWords.PREPARE);
        showsRedLines("/tasks/" + collector.task(kase, VisitWords.PREPARE));
        GridCase called = aCase(null, null);
        called.reach(VisitWords.CALL);
        showsRedLines("/tasks/" + collector.task(called, VisitWords.CALL));
        GridCase promised = aCase(null, null);
        promised.reach("Task_ConfirmThePayment");
        showsRedLines("/tasks/" + collector.task(promised, "Task_ConfirmThePayment"));
    }

    private void showsRedLines(String path) {
        String page = collector.browser().part(path);
        ResourceBundle words = ResourceBundle.getBundle("i18n/codes_" + (page.contains("不冒充") ? "zh" : "en"));
        for (int n = 1; n <= 12; n++) {
            assertThat(page.replace("&#39;", "'")).as(path).contains(words.getString("code.red-line.X" + n));
        }
    }

    private GridCase aCase(@Nullable String fact, @Nullable String person) {
        GridCase kase = new GridCase(world);
        cases.add(kase);
        if (fact != null) {
            act(kase, "conduct-fact", "note=客户来函, " + fact.replace("; ", ", "), Way.API);
        }
        if (person != null) {
            act(kase, "person", "name=刘敏, " + person, Way.FILE);
        }
        return kase;
    }

    private void act(GridCase kase, String key, String words, Way way) {
        world.asCollector(
                () -> world.get(ActDoor.class).carryOut(key, Where.of("caseId", kase.id.number()), fields(words), way));
    }

    private static Map<String, String> plan(String day, @Nullable String more) {
        Map<String, String> words = new HashMap<>();
        VisitWords.plan(day, more == null ? "" : more.replace("; ", ", "))
                .forEach((field, value) -> words.put(field, value.toString()));
        return words;
    }

    /** Contacts with 刘敏 that were logged on a day. */
    private void contacts(GridCase kase, String channel, int count, LocalDate day) {
        for (int n = 0; n < count; n++) {
            world.get(Interactions.class)
                    .insert(new Interaction(
                            0,
                            kase.id,
                            kase.account,
                            day,
                            "carol",
                            channel,
                            Stage.REMINDER_CALL,
                            "call",
                            1,
                            "刘敏",
                            CallResult.NOT_REACHED,
                            null,
                            null,
                            null,
                            null,
                            null));
        }
    }

    private void at(String moment) {
        context.getBean(MovableTestClock.class)
                .set(LocalDateTime.parse(moment)
                        .atZone(MovableTestClock.SHANGHAI)
                        .toInstant());
    }

    private boolean waiting(GridCase kase) {
        return marks(kase).stream().anyMatch(m -> !m.isReviewed());
    }

    private List<ContactMark> marks(GridCase kase) {
        return world.get(ContactMarks.class).of(kase.id);
    }

    private List<String> kinds(GridCase kase) {
        return world.get(CaseReads.class).journal(kase.id).stream()
                .map(JournalRecord::what)
                .toList();
    }
}
