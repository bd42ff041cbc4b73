package org.huikuan.cases.reads;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;

/**
 * What fires next in an open case, as its position says. The sentence is message {@code case.next.<what>}.
 *
 * @param what {@code call-the-customer}, stage and step, or {@code wait-} and what is waited for
 * @param on the day on which it may be done, or is due, or the wait ends
 * @param arguments of the sentence
 */
public record NextAct(String what, LocalDate on, List<String> arguments) {

    public NextAct {
        arguments = List.copyOf(arguments);
    }

    /** An act of a person is on a working day of the creditor; a date of the law stays what it is. */
    public static NextAct of(CaseFacts facts, WorkingDays workingDays) {
        NextAct next = of(facts);
        boolean person =
                facts.kase().waitUntil() == null && facts.kase().position().stage() != Stage.LEGAL_ACTION;
        return person
                ? new NextAct(next.what, workingDays.onOrAfter(facts.creditor().country(), next.on), next.arguments)
                : next;
    }

    private static NextAct of(CaseFacts facts) {
        CollectionCase kase = facts.kase();
        LocalDate until = kase.waitUntil();
        if (until != null) {
            return new NextAct(waiting(facts), until, List.of(until.toString()));
        }
        Position position = kase.position();
        LocalDate on = position.nextOn().isAfter(facts.today()) ? position.nextOn() : position.dueOn();
        return new NextAct(
                what(position), on, List.of(Integer.toString(position.attempt()), Long.toString(facts.daysPastDue())));
    }

    private static String waiting(CaseFacts facts) {
        CollectionCase kase = facts.kase();
        if (!kase.waitingFor().isNone()) {
            return "wait-" + kase.waitingFor().code();
        }
        if (facts.isCoveredByCredit()) {
            return "wait-credit";
        }
        return kase.awaitsItsTurn() ? "wait-turn" : "wait-date";
    }

    /** The act of the stored step, in one word. */
    private static String what(Position position) {
        return position.stage() == Stage.REMINDER_CALL
                ? "call-the-customer"
                : position.stage().code() + "-" + position.step();
    }

    /** What stands in the sentence's places: the arguments, and behind the days their number, which chooses day or days. */
    public Object[] facts() {
        return arguments.size() < 2
                ? arguments.toArray()
                : new Object[] {arguments.get(0), arguments.get(1), Long.valueOf(arguments.get(1))};
    }

    public String messageKey() {
        return "case.next." + what;
    }
}
