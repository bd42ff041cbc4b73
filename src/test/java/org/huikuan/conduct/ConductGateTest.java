package org.huikuan.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.conduct.ConductFactKind.ASKED_TO_LEAVE;
import static org.huikuan.conduct.ConductFactKind.COMPLAINT_OPEN;
import static org.huikuan.conduct.ConductFactKind.COUNSEL_REPRESENTS;
import static org.huikuan.conduct.ConductFactKind.TOLD_NOT_TO_CALL;
import static org.huikuan.conduct.ContactWay.CALL;
import static org.huikuan.conduct.ContactWay.LETTER;
import static org.huikuan.conduct.ContactWay.MESSAGE;
import static org.huikuan.conduct.ContactWay.VISIT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huikuan.model.TablesOfFiles;
import org.huikuan.testing.WeekOfFive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The week of Monday, 2 March 2026: what the contact rules as shipped allow, and from when they do. */
@SuppressWarnings("NullAway") // a time that is not offered fails, whichever way
class ConductGateTest {

    private final ConductGate gate = new ConductGate(new TablesOfFiles(), new WeekOfFive());
    private final List<ConductFact> facts = new ArrayList<>();
    private final List<ContactMade> made = new ArrayList<>();

    @Test
    void duringOfficeHoursTheCustomerIsCalledVisitedAndWrittenTo() {
        for (ContactWay way : ContactWay.values()) {
            assertThat(ask(way, "2026-03-02T08:30").allowed()).as(way.code()).isTrue();
            assertThat(ask(way, "2026-03-02T18:00").allowed()).as(way.code()).isTrue();
        }
    }

    @Test
    void atNightNobodyIsContactedWhateverWasAgreed() {
        Permission said = gate.ask(contact(CALL, "刘敏", "2026-03-02T22:30", true), known());

        assertThat(said.rule()).isEqualTo("rule_night");
        assertThat(said.redLine()).isEqualTo(RedLine.X4);
        assertThat(said.allowsWith("客户说可以")).isFalse();
        assertThat(said.fromText()).isEqualTo("2026-03-03 08:00");
        assertThat(ask(CALL, "2026-03-02T22:30").fromText()).isEqualTo("2026-03-03 08:30");
    }

    @Test
    void onFridayEveningTheNextHourIsMondayUnlessTheCustomerAgrees() {
        Permission said = ask(CALL, "2026-03-06T18:05");

        assertThat(said.rule()).isEqualTo("rule_late");
        assertThat(said.fromText()).isEqualTo("2026-03-09 08:30");
        assertThat(said.allowsWith(null)).isFalse();
        assertThat(said.allowsWith("对方财务加班，约好通话")).isTrue();
        assertThat(gate.ask(contact(CALL, "刘敏", "2026-03-06T19:30", true), known())
                        .allowed())
                .isTrue();
        assertThat(gate.ask(contact(CALL, "刘敏", "2026-03-07T10:00", true), known())
                        .allowed())
                .isTrue();
        assertThat(ask(CALL, "2026-03-07T10:00").rule()).isEqualTo("rule_rest_day");
    }

    @Test
    void aPersonIsCalledTwiceADayAndFiveTimesAWeek() {
        made("2026-03-05", CALL, "刘敏");
        made("2026-03-05", CALL, "刘敏");
        made("2026-03-05", CALL, "周立");
        Permission third = ask(CALL, "2026-03-05T15:00");

        assertThat(third.rule()).isEqualTo("rule_calls_a_day");
        assertThat(third.fromText()).isEqualTo("2026-03-06 08:30");
        assertThat(third.answer().becauseEn()).contains("2 times");
        assertThat(gate.ask(contact(CALL, "周立", "2026-03-05T15:00", false), known())
                        .allowed())
                .isTrue();

        made("2026-03-04", CALL, "刘敏");
        made("2026-03-03", CALL, "刘敏");
        made("2026-03-02", CALL, "刘敏");
        Permission sixth = ask(CALL, "2026-03-06T09:00");
        assertThat(sixth.rule()).isEqualTo("rule_calls_a_week");
        assertThat(sixth.exception()).isFalse();
        assertThat(sixth.fromText()).as("Monday's call is seven days old").isEqualTo("2026-03-09 08:30");
    }

    @Test
    void twoVisitsAWeekAreTheMostUnlessInvited() {
        made("2026-03-02", VISIT, "刘敏");
        made("2026-03-04", VISIT, "周立");

        assertThat(ask(VISIT, "2026-03-06T10:00").rule()).isEqualTo("rule_visits_a_week");
        assertThat(ask(VISIT, "2026-03-06T10:00").fromText()).isEqualTo("2026-03-09 08:30");
        assertThat(gate.ask(contact(VISIT, "刘敏", "2026-03-06T10:00", true), known())
                        .allowed())
                .isTrue();
    }

    @Test
    void whereCounselRepresentsOnlyCounselIsSpokenTo() {
        fact(COUNSEL_REPRESENTS, "陆律师", "2026-03-02", null);

        for (ContactWay way : ContactWay.values()) {
            Permission said = ask(way, "2026-03-03T10:00");
            assertThat(said.rule()).isEqualTo("rule_counsel");
            assertThat(said.from()).as("time alone does not allow it").isNull();
            assertThat(said.allowsWith("急")).isFalse();
            assertThat(gate.ask(contact(way, "陆律师", "2026-03-03T10:00", false), known())
                            .allowed())
                    .isTrue();
        }
    }

    @Test
    void anOpenComplaintStopsCollectionUntilItIsOver() {
        fact(COMPLAINT_OPEN, null, "2026-03-02", "2026-03-05");

        assertThat(ask(VISIT, "2026-03-03T10:00").exception()).isFalse();
        assertThat(ask(CALL, "2026-03-03T10:00").allowsWith("答复投诉")).isTrue();
        assertThat(ask(LETTER, "2026-03-03T10:00").allowed()).isFalse();
        assertThat(ask(CALL, "2026-03-03T10:00").fromText()).isEqualTo("2026-03-06 08:30");
        assertThat(ask(CALL, "2026-03-06T10:00").allowed()).isTrue();
    }

    @Test
    void whoAskedUsToLeaveIsNotVisitedUninvitedAndMayBeCalled() {
        fact(ASKED_TO_LEAVE, null, "2026-03-02", null);

        assertThat(ask(VISIT, "2026-03-03T10:00").redLine()).isEqualTo(RedLine.X8);
        assertThat(gate.ask(contact(VISIT, "刘敏", "2026-03-03T10:00", true), known())
                        .allowed())
                .isTrue();
        assertThat(ask(CALL, "2026-03-03T10:00").allowed()).isTrue();
    }

    @Test
    void whoToldUsNotToCallIsNotCalledAndOthersAre() {
        fact(TOLD_NOT_TO_CALL, "刘敏", "2026-03-02", null);

        assertThat(ask(CALL, "2026-03-03T10:00").rule()).isEqualTo("rule_no_calls");
        assertThat(ask(MESSAGE, "2026-03-03T10:00").redLine()).isEqualTo(RedLine.X4);
        assertThat(ask(LETTER, "2026-03-03T10:00").allowed()).isTrue();
        assertThat(gate.ask(contact(CALL, "周立", "2026-03-03T10:00", false), known())
                        .allowed())
                .isTrue();
    }

    @Test
    void whoHasLeftTheFirmIsNotSpokenToAboutItsDebt() {
        Permission said = gate.ask(
                new PlannedContact(CALL, "老张", PersonStanding.LEFT, LocalDateTime.parse("2026-03-03T10:00"), true),
                known());

        assertThat(said.rule()).isEqualTo("rule_left");
        assertThat(said.redLine()).isEqualTo(RedLine.X3);
    }

    @Test
    void whatWasEndedOrHasNotBegunBindsNobody() {
        fact(ASKED_TO_LEAVE, null, "2026-03-04", null);
        assertThat(ask(VISIT, "2026-03-03T10:00").allowed()).isTrue();
        assertThat(ask(VISIT, "2026-03-04T10:00").allowed()).isFalse();
    }

    @Test
    void theTimeThatIsOfferedIsAllowedAndNoEarlierHalfHourIs() {
        Random random = new Random(20260302);
        LocalDateTime monday = LocalDateTime.parse("2026-03-02T00:00");
        for (int n = 0; n < 25; n++) {
            made.clear();
            random.ints(6, 0, 8)
                    .forEach(day -> made("2026-03-0" + (day + 1), random.nextBoolean() ? CALL : VISIT, "刘敏"));
            ContactWay way = random.nextBoolean() ? CALL : VISIT;
            PlannedContact contact = contact(
                    way, "刘敏", monday.plusMinutes(random.nextInt(7 * 1440)).toString(), random.nextBoolean());
            Permission said = gate.ask(contact, known());
            LocalDateTime from = said.from();
            if (said.allowed()) {
                assertThat(from).isNull();
            } else {
                assertThat(from).isNotNull().isAfter(contact.at());
                assertThat(gate.ask(contact.at(from), known()).allowed()).isTrue();
                LocalDateTime before = from.minusMinutes(30);
                assertThat(before.isBefore(contact.at())
                                || !gate.ask(contact.at(before), known()).allowed())
                        .isTrue();
            }
        }
    }

    private Permission ask(ContactWay way, String at) {
        return gate.ask(contact(way, "刘敏", at, false), known());
    }

    private static PlannedContact contact(ContactWay way, String person, String at, boolean agreed) {
        return new PlannedContact(way, person, PersonStanding.KNOWN, LocalDateTime.parse(at), agreed);
    }

    private ConductGate.Known known() {
        return new ConductGate.Known("CN", facts, made);
    }

    private void made(String on, ContactWay way, String person) {
        made.add(new ContactMade(LocalDate.parse(on), way, person));
    }

    private void fact(ConductFactKind kind, @Nullable String person, String since, @Nullable String until) {
        facts.add(new ConductFact(
                facts.size() + 1,
                1,
                kind,
                person,
                LocalDate.parse(since),
                until == null ? null : LocalDate.parse(until),
                "来电告知",
                LocalDate.parse(since),
                "cai",
                null,
                null,
                null));
    }
}
