package org.huikuan.legal.limitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.journal.JournalRecord;
import org.huikuan.legal.FileRecords;
import org.huikuan.legal.LegalFileReads;
import org.huikuan.legal.LegalReads;
import org.huikuan.legal.LegalSetting;
import org.huikuan.letters.Letters;
import org.huikuan.runs.RunDone;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.testing.StatementCount;
import org.huikuan.testing.world.LegalDesks;
import org.huikuan.testing.world.PutPapers;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The limitation of items, told in days: what interrupts it, its alarms, and what an upgrade tells. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class LimitationRules extends LegalSetting {

    @Test
    void aLetterInterruptsTheItemsThatItListsAndNoOther() {
        letter("L06", "2026-03-05", kase.item("A"), "signed", "2026-03-06");

        assertThat(limitation())
                .extracting(l -> l.invoice() + " " + l.endsOn())
                .containsExactly(kase.item("A") + " 2029-03-06", kase.item("B") + " 2029-03-01");
    }

    @Test
    void aSignedPromiseCountsOnceItsPaperIsInTheFile() {
        world.on("2026-03-04");
        world.asCollector(() -> kase.acts().promise(id, fields("amount=2000.00, date=2026-03-20, form=signed")));
        assertThat(limitation().get(0).endsOn()).isEqualTo("2029-03-01");

        long promise =
                world.get(CaseReads.class).pauses(id, Promise.class).get(0).id();
        world.asCollector(
                () -> PutPapers.put(world, id, "承诺书.pdf", LegalDesks.PDF, fields("kind=promise, promise=" + promise)));

        assertThat(limitation().get(0).endsOn()).isEqualTo("2029-03-04");
        assertThat(limitation().get(0).interruptions().get(0).strength()).isEqualTo(3);
        assertThatThrownBy(() -> world.asCollector(() ->
                        PutPapers.put(world, id, "承诺书.pdf", LegalDesks.PDF, fields("kind=promise, promise=999999"))))
                .hasMessageContaining("no written or signed promise");
    }

    @Test
    void aReceiptThatWasTakenBackIsNoPartPayment() {
        world.on("2026-03-10").cashier.receive(kase.customer, kase.customer + "-R1", "100.00", kase.item("A"));
        assertThat(limitation().get(0).endsOn()).isEqualTo("2029-03-10");

        world.cashier.reverse(kase.customer + "-R1");
        assertThat(limitation().get(0).endsOn()).isEqualTo("2029-03-01");
    }

    @Test
    void aWrittenOffItemKeepsItsAlarmsAndEachIsGivenOnce() {
        legal.reach(id, "write-off");
        world.asManager(() -> legal.call(id, "approve-the-write-off", "decision=approved, reason=证据充分"));

        assertThat(alarmsAfterRunOn("2028-02-29")).isZero();
        assertThat(alarmsAfterRunOn("2028-03-01")).isEqualTo(1);
        assertThat(alarmsAfterRunOn("2028-03-02")).isEqualTo(1);
        assertThat(alarmsAfterRunOn("2028-09-02")).isEqualTo(2);
        assertThat(alarmsAfterRunOn("2028-12-01")).isEqualTo(3);
        assertThat(alarmsAfterRunOn("2029-01-30")).isEqualTo(4);
        assertThat(alarmsAfterRunOn("2029-02-22")).isEqualTo(5);
        assertThat(alarmsAfterRunOn("2029-03-02")).isEqualTo(5);
    }

    @Test
    void alarmsAreFoundSetBySetHoweverManyTheItems() {
        run("2028-03-01");
        long few = statements("2028-03-02");
        for (int i = 0; i < 40; i++) {
            world.ledgers.invoice(kase.account, kase.item("M" + i), "10.00", "2026-03-01");
        }
        run("2028-03-03");

        assertThat(statements("2028-03-04"))
                .as("forty items more cost no statement each")
                .isLessThan(few + 10);
    }

    @Test
    void anUpgradeTellsAChangedDayOnce() {
        world.get(JdbcClient.class)
                .sql("insert into huikuan.limitation_before (invoice_id, case_id, ends_on)"
                        + " select i.id, ?, case when i.number = ? then date '2029-11-02' else date '2029-03-01' end"
                        + " from huikuan.invoice i where i.account_id = ?")
                .params(id.value(), kase.item("A"), kase.account)
                .update();
        run("2026-03-03");
        run("2026-03-04");

        assertThat(lines("limitation-counted-anew"))
                .extracting(JournalRecord::detail)
                .extracting(String::valueOf)
                .containsExactly(kase.item("A") + ": 2029-11-02 > 2029-03-01");
    }

    private long alarmsAfterRunOn(String day) {
        run(day);
        return lines("limitation-near").size();
    }

    private List<JournalRecord> lines(String what) {
        return world.get(CaseReads.class).journal(id).stream()
                .filter(j -> j.what().equals(what))
                .toList();
    }

    private void run(String day) {
        world.on(day);
        world.get(UnitOfWork.class).inNew(() -> context.publishEvent(new RunDone(1)));
    }

    private long statements(String day) {
        return StatementCount.during(() -> run(day)).total();
    }

    @Test
    void anEventIsProvedByAPaperOfTheCaseOnly() {
        world.on("2026-03-04");
        for (String paper : List.of("987654321", "987654321987654321", "判决书")) {
            Map<String, Object> event =
                    Map.of("kind", LimitationKind.SUIT.code(), "on", "2026-03-04", "note", "起诉", "paper", paper);
            world.as("admin", "camunda-admin", () -> assertThatThrownBy(() -> world.get(ActDoor.class)
                            .carryOut("limitation-event", Where.of("caseId", id.number()), event, Way.API))
                    .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.errors())
                            .extracting(FieldError::key)
                            .containsExactly("no-paper")));
        }
    }

    @Test
    void aProcedureLastsUntilItsLastDayIsRecorded() {
        world.on("2026-03-04");
        ActDoor door = world.get(ActDoor.class);
        Where here = Where.of("caseId", id.number());
        world.as("admin", "camunda-admin", () -> {
            for (String kind : List.of("demand", "mediation")) {
                door.carryOut(
                        "limitation-event", here, Map.of("kind", kind, "on", "2026-03-02", "note", "调解委员会"), Way.FILE);
            }
        });
        List<FileRecords.Event> lasting = world.get(LegalFileReads.class).lasting(id);
        assertThat(lasting).extracting(FileRecords.Event::kind).containsExactly("mediation");
        Where event = new Where(Map.of(
                "caseId", id.number(), "eventId", Long.toString(lasting.get(0).id())));
        world.as("admin", "camunda-admin", () -> {
            assertThatThrownBy(() ->
                            door.carryOut("limitation-event-over", event, Map.of("until", "2026-03-05"), Way.FILE))
                    .isInstanceOf(BadInput.class);
            door.carryOut("limitation-event-over", event, Map.of("until", "2026-03-03"), Way.FILE);
            assertThat(world.get(LegalFileReads.class).lasting(id)).isEmpty();
            assertThatThrownBy(() ->
                            door.carryOut("limitation-event-over", event, Map.of("until", "2026-03-04"), Way.FILE))
                    .isInstanceOfSatisfying(
                            NotFound.class, late -> assertThat(late.key()).isEqualTo("no-limitation-event"));
        });
    }

    private List<ItemLimitation> limitation() {
        return world.get(LegalFileReads.class)
                .limitation(world.get(LegalReads.class).facts(id));
    }

    /** The first letter of the case becomes one of the code that lists the invoice, and this becomes of it. */
    private void letter(String code, String leftOn, String invoice, String state, String on) {
        JdbcClient jdbc = world.get(JdbcClient.class);
        long letter = world.get(Letters.class).ofCase(id.value()).get(0).id();
        jdbc.sql("update huikuan.letter set code = ?, state = 'sent', left_on = cast(? as date), data = ? where id = ?")
                .params(code, leftOn, "{\"items\":[{\"invoice\":\"" + invoice + "\"}]}", letter)
                .update();
        jdbc.sql(
                        "insert into huikuan.letter_delivery (letter_id, state, happened_on, signed_by, recorded_by, recorded_at)"
                                + " values (?, ?, cast(? as date), '前台', 'carol', current_timestamp)")
                .params(letter, state, on)
                .update();
        world.on(on);
    }
}
