package org.huikuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.Act;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Where;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.debtors.Counterpart;
import org.huikuan.journal.JournalRecord;
import org.huikuan.ledger.Contact;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.NotFound;
import org.huikuan.testing.StatementCount;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The file of a case: what it shows, what it costs to read, and what happens from its short forms. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class CaseFileStory {

    @Autowired
    private ApplicationContext context;

    private CaseWorld world;
    private GridCase kase;

    @BeforeEach
    void aCaseOfTwoItems() {
        world = new CaseWorld(context);
        kase = new GridCase(world);
    }

    @Test
    void saysWhatIsOwedAndWhyNotAllOfItMayBeDemanded() {
        kase.disputePart("A", "200.00");
        kase.promise("300.00", "2026-03-06", kase.item("B"));

        CaseFile file = file();

        Owed owed = file.owed().get(0);
        assertThat(owed.overdue()).isEqualByComparingTo("2000.00");
        assertThat(owed.disputed()).isEqualByComparingTo("200.00");
        assertThat(owed.demandable()).isEqualByComparingTo("1800.00");
        assertThat(owed.promised()).isEqualByComparingTo("800.00");
        assertThat(file.items()).extracting(FileItem::driving).containsExactly(true, false);
        assertThat(file.items().get(0).age())
                .satisfies(age -> assertThat(age.code()).isEqualTo("G1"));
        assertThat(file.next().what()).isEqualTo("call-the-customer");
        assertThat(file.tasks()).extracting(t -> t.definitionKey()).contains(GridCase.CALL, "Task_ResolveTheDispute");
    }

    @Test
    void theBasisShownIsTheGroundOfWhatIsWaitedForNow() {
        assertThat(file().past().ground().key()).isEqualTo("choose-entry");
        world.complete(kase.id, GridCase.CALL, "result=not-reached");
        assertThat(file().past().ground().key()).isEqualTo("choose-follow-up");

        kase.promise("2000.00", "2026-03-06", null);
        assertThat(file().next().what()).isEqualTo("wait-promise");
        assertThat(file().past().ground().key()).isEqualTo("promise-terms");

        kase.hold("insolvency", "2026-03-31");
        assertThat(file().next().what()).isEqualTo("wait-insolvency");
        assertThat(file().past().decisions()).isNotEmpty();
        assertThat(file().past().ground()).isNull();
    }

    @Test
    void invoicesOfAPromiseThatAreNoListOfNumbersAreRefusedInOneSentence() {
        assertThat(refusedItems(List.of(Map.of("invoice", kase.item("B"))))).containsExactly("items list-of-words");
        assertThat(refusedItems(List.of("NO-SUCH"))).containsExactly("items invoice-not-overdue");
    }

    private List<String> refusedItems(List<?> items) {
        Map<String, Object> words = new HashMap<>(fields("amount=300.00, date=2026-03-06"));
        words.put("items", items);
        BadInput refused = catchThrowableOfType(
                BadInput.class, () -> world.asCollector(() -> kase.acts().promise(kase.id, words)));
        return refused.errors().stream().map(e -> e.field() + " " + e.key()).toList();
    }

    @Test
    void costsNoMoreStatementsAfterALongLifeThanAfterAShortOne() {
        kase.disputePart("A", "100.00");
        kase.promise("300.00", "2026-03-06", kase.item("B"));
        StatementCount few = reading();
        for (int i = 0; i < 25; i++) {
            String note = "result=refused, note=第 " + i + " 次";
            world.asCollector(() -> kase.logContact(fields(note)));
        }
        kase.promise("301.00", "2026-03-09", kase.item("B"));
        kase.disputePart("A", "50.00");

        StatementCount many = reading();
        assertThat(ofTheFile(many))
                .as("%s%ninstead of%n%s", many.all(), few.all())
                .isLessThanOrEqualTo(ofTheFile(few));
        assertThat(ofTheFile(few)).isBetween(10L, 35L);
        assertThat(file().past().journal().older()).isTrue();
    }

    /** Which tables are in force is looked up again every few seconds, whatever is read. */
    private static long ofTheFile(StatementCount count) {
        return count.total() - count.containing("act_re_decision_def");
    }

    @Test
    void turnsThePagesOfTheJournalWithoutLosingALine() {
        for (int i = 0; i < 40; i++) {
            world.asCollector(() -> kase.logContact(fields("result=refused, initiative=theirs")));
        }
        CaseFile.JournalPage first = file().past().journal();
        CaseFile.JournalPage second = files().journal(kase.id, first.last());

        List<Long> all = world.get(CaseReads.class).journal(kase.id).stream()
                .map(JournalRecord::id)
                .sorted((a, b) -> Long.compare(b, a))
                .toList();
        assertThat(first.lines()).extracting(JournalRecord::id).isEqualTo(all.subList(0, 30));
        assertThat(second.lines()).extracting(JournalRecord::id).isEqualTo(all.subList(30, all.size()));
        assertThat(second.older()).isFalse();
    }

    @Test
    void drawsTheWayThroughAllProcessesOfTheCase() {
        world.complete(kase.id, GridCase.CALL, "result=not-reached");
        kase.promise("300.00", "2026-03-06", kase.item("B"));
        world.cashier.receive(kase.customer, kase.customer + "-R1", "2000.00");
        world.cashier.reverse(kase.customer + "-R1");

        List<CasePictures.Run> runs =
                world.get(CasePictures.class).runsOf(files().keys(kase.id).all());

        assertThat(runs)
                .filteredOn(r -> r.process().equals("collection-case"))
                .hasSize(2)
                .satisfies(two -> {
                    assertThat(two.get(0).to()).isNotNull();
                    assertThat(two.get(1).to()).isNull();
                });
        assertThat(runs).anySatisfy(r -> {
            assertThat(r.process()).isEqualTo("reminder-call");
            assertThat(r.parent()).isEqualTo(runs.get(0).id());
            assertThat(r.path()).extracting(CasePictures.Step::activity).contains(GridCase.CALL);
        });
        assertThat(runs.get(0).path())
                .anySatisfy(s -> assertThat(s.called()).as(s.activity()).isNotNull());
        assertThat(runs).extracting(CasePictures.Run::process).contains("promise-to-pay");
        assertThat(world.get(CasePictures.class).modelOf(runs.get(0).definition()))
                .contains("bpmndi:BPMNDiagram");
    }

    @Test
    void showsTheDayOfATimer() {
        world.complete(kase.id, GridCase.CALL, "result=not-reached");

        List<CasePictures.Run> runs =
                world.get(CasePictures.class).runsOf(files().keys(kase.id).all());

        assertThat(runs).flatExtracting(CasePictures.Run::timers).anySatisfy(t -> {
            assertThat(t.activity()).isEqualTo("Event_NextCallDue");
            assertThat(t.on()).isAfter("2026-03-02T09:00:00Z");
        });
    }

    @Test
    void tellsWhoActsSecondWhatOthersDid() {
        long seen = file().past().journal().newest();
        kase.move("2026-03-09");

        Map<String, String> promise = Map.of("amount", "300.00", "date", "2026-03-06");
        ChangedMeanwhile told = catchThrowableOfType(
                ChangedMeanwhile.class, () -> world.asCollector(() -> fromTheFile("promise", "", seen, promise)));
        assertThat(told.changes()).extracting(JournalRecord::what).contains("case-moved");
        assertThat(file().facts().pauses(Promise.class)).isEmpty();

        long again = now();
        world.asCollector(() -> fromTheFile("promise", "", again, promise));
        assertThat(file().facts().pauses(Promise.class)).hasSize(1);
        world.engineFollows(kase.id);
    }

    @Test
    void saysRefusalsByKeySoThatAPageCanSpeakItsReadersLanguage() {
        BadInput bad = catchThrowableOfType(
                BadInput.class,
                () -> world.asCollector(
                        () -> fromTheFile("promise", "", now(), Map.of("amount", "9999.00", "date", "2026-03-01"))));
        assertThat(bad.errors())
                .extracting(e -> e.field() + " " + e.key())
                .containsExactlyInAnyOrder("date past", "amount above-balance");
        world.cashier.receive(kase.customer, kase.customer + "-R1", "2000.00");
        Conflict late = catchThrowableOfType(
                Conflict.class,
                () -> world.asCollector(
                        () -> fromTheFile("hold", "", now(), words("reason=complaint, until=2026-03-13"))));
        assertThat(late.key()).isEqualTo("case-over");
        assertThat(late.why().inEnglish()).startsWith("settled", "2026-03-02");
    }

    @Test
    void leavesTheFormsOfManagersToThem() {
        assertThatThrownBy(() -> world.asCollector(() -> fromTheFile("withdraw", "", now(), Map.of("reason", "误立"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.as(
                        "wang", "collectors,team-west", () -> fromTheFile("person", "", 0, Map.of("name", "王五"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as("wang", "collectors,team-west", () -> files().of(kase.id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsThePeopleAtTheCustomer() {
        world.asCollector(() -> {
            fromTheFile("person", "", 0, words("name=王建国, role=财务经理, phone=138-0000-0001"));
            fromTheFile("edit-person", "王建国", 0, words("name=王建国, email=wang@example.com"));
            fromTheFile("person", "", 0, words("name=李四"));
        });
        assertThatThrownBy(() -> world.asCollector(() -> fromTheFile("person", "", 0, words("name=李四, email=nobody"))))
                .isInstanceOf(BadInput.class);
        world.asCollector(() -> fromTheFile("remove-person", "李四", 0, Map.of()));

        assertThat(file().people())
                .extracting(Counterpart::contact)
                .containsExactly(new Contact(kase.account, "王建国", null, null, "wang@example.com", null));
        assertThat(file().past().journal().lines())
                .extracting(JournalRecord::what)
                .startsWith("person-removed", "person-recorded", "person-changed", "person-recorded");
    }

    /** The second of two readings: the first looks up what is known for some seconds, as the newest tables are. */
    private StatementCount reading() {
        file();
        return StatementCount.during(() -> world.asCollector(() -> files().of(kase.id)));
    }

    private long now() {
        return file().past().journal().newest();
    }

    /** @param of what a short form is about; empty for the case */
    private void fromTheFile(String key, String of, long seen, Map<String, String> words) {
        Act<?, ?> act = world.get(Acts.class).of(key);
        Map<String, String> ids = new HashMap<>(Map.of("caseId", kase.id.number()));
        ids.put(act.subjects().of().isEmpty() ? "none" : act.subjects().of(), of);
        world.get(ShortForms.class).carryOut(act, kase.id, new Where(ids), seen, words);
    }

    private static Map<String, String> words(String words) {
        Map<String, String> all = new HashMap<>();
        fields(words).forEach((name, value) -> all.put(name, value.toString()));
        return all;
    }

    private CaseFile file() {
        return files().of(kase.id);
    }

    private CaseFileReads files() {
        return world.get(CaseFileReads.class);
    }
}
