package org.huikuan.letters.outbox;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.conduct.ConductGate;
import org.huikuan.conduct.ContactWay;
import org.huikuan.conduct.Permission;
import org.huikuan.conduct.PersonStanding;
import org.huikuan.conduct.PlannedContact;
import org.huikuan.ledger.Contact;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterFacts;
import org.huikuan.letters.LetterSays;
import org.huikuan.letters.Particulars;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Nothing leaves the house without it (design 8.3): a demand wants a case that is open, unpaused and has something to
 * demand, on a ledger that is not too old; thanks want a case that has ended, an apology no pause to end; and the table of contact rules is asked (reference 9.2).
 */
@Component
class Gate implements AsksTables {

    static final Table<Leaving, Answered> TABLE =
            Table.of("allow-letter", Leaving.class, Answered.class, "send-outbox/Task_SendWhatIsDue");
    private static final int NEVER_WRITTEN = 999;

    private final DecisionTables tables;
    private final WorkingDays workingDays;
    private final LetterFacts facts;
    private final ConductGate conduct;

    Gate(DecisionTables tables, WorkingDays workingDays, LetterFacts facts, ConductGate conduct) {
        this.conduct = conduct;
        this.tables = tables;
        this.workingDays = workingDays;
        this.facts = facts;
    }

    /**
     * @param workingDaysSince the last letter of collection to the account
     * @param laterStep whether it belongs to a later step than that one
     */
    record Leaving(LetterCode code, int workingDaysSince, boolean laterStep) {}

    /** @param waitWorkingDays until it is asked again */
    record Answered(boolean allowed, int waitWorkingDays) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }

    /** @param last the last letter of collection to the account; null when there was none */
    GateAnswer ask(Letter letter, LetterFacts.Known known, @Nullable LastLetter last) {
        if (letter.code() == LetterCode.L12) {
            return known.open() ? new GateAnswer.Never("owes-again") : new GateAnswer.Go("allowed");
        }
        if (!known.open()) {
            return new GateAnswer.Never("nothing-owed");
        }
        if (letter.code() == LetterCode.L22) {
            return new GateAnswer.Go("allowed");
        }
        if (says(letter, Particulars.MEETING_ON, known) || says(letter, Particulars.VISIT_ON, known)) {
            return new GateAnswer.Never("day-past");
        }
        LetterFacts.Pause pause = letter.code() == LetterCode.L23 ? null : known.pause();
        if (pause != null) {
            return new GateAnswer.Wait(pause.kind(), later(pause.until(), known.today()));
        }
        Permission said = conduct(known);
        if (!said.allowed()) {
            LocalDateTime from = said.from();
            return new GateAnswer.Wait(
                    "conduct",
                    Sentence.parts(said.because()),
                    later(from == null ? known.today() : from.toLocalDate(), known.today()));
        }
        if (known.isLedgerTooOldFor(letter.code())) {
            return new GateAnswer.Wait(
                    LetterFacts.LEDGER_OLD, oldLedger(known), known.today().plusDays(1));
        }
        if (letter.code().isDemand() && known.items().isEmpty()) {
            return new GateAnswer.Wait("nothing-to-demand", known.today().plusDays(1));
        }
        return askTable(letter, known, last);
    }

    /** Letters are asked by the same contact rules as calls and visits; they are read when the reader likes, so that hours bind them not. */
    private Permission conduct(LetterFacts.Known known) {
        Contact attention = known.attention();
        return conduct.ask(
                new PlannedContact(
                        ContactWay.LETTER,
                        attention == null ? null : attention.name(),
                        attention == null ? PersonStanding.UNKNOWN : PersonStanding.KNOWN,
                        known.today().atTime(LocalTime.NOON),
                        false),
                new ConductGate.Known(known.creditor().country(), known.rest().conduct(), List.of()));
    }

    private static Sentence oldLedger(LetterFacts.Known known) {
        LocalDate data = known.ledgerOn();
        String days = String.valueOf(known.creditor().ledgerDays());
        return data == null ? LetterSays.LEDGER_UNKNOWN.with(days) : LetterSays.LEDGER_AS_OF.with(data, days);
    }

    /** Whether the letter proposes a day that is over. */
    private static boolean says(Letter letter, String day, LetterFacts.Known known) {
        String on = letter.particulars().get(day);
        return on != null && LocalDate.parse(on).isBefore(known.today());
    }

    private GateAnswer askTable(Letter letter, LetterFacts.Known known, @Nullable LastLetter last) {
        Answer<Answered> answer = tables.ask(
                TABLE,
                new Leaving(
                        letter.code(),
                        last == null ? NEVER_WRITTEN : workingDaysSince(last, known),
                        last != null && isLater(letter, last)));
        Sentence grounds = Sentence.parts(new Arg.Both(answer.becauseZh(), answer.becauseEn()));
        if (answer.out().allowed()) {
            return new GateAnswer.Go("allowed", grounds);
        }
        LocalDate askOn = workingDays.plus(
                known.creditor().country(), known.today(), answer.out().waitWorkingDays());
        return new GateAnswer.Wait("too-soon", grounds, later(askOn, known.today()));
    }

    private boolean isLater(Letter letter, LastLetter last) {
        int further = facts.rank(letter.stage()) - facts.rank(last.stage());
        return further > 0 || (further == 0 && !letter.step().equals(last.step()));
    }

    private int workingDaysSince(LastLetter last, LetterFacts.Known known) {
        int days = 0;
        for (LocalDate day = last.on().plusDays(1);
                !day.isAfter(known.today()) && days < NEVER_WRITTEN;
                day = day.plusDays(1)) {
            days += workingDays.isWorkingDay(known.creditor().country(), day) ? 1 : 0;
        }
        return days;
    }

    private static LocalDate later(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? day : today.plusDays(1);
    }
}
