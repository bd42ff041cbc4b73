package org.huikuan.cases.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.loop.AmountTables;
import org.huikuan.cases.promises.Promise;
import org.huikuan.ledger.OpenItem;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a customer who was spoken to and did not pay is spoken to again (reference 10.4), and of which day to remind. */
@Component
class NextContacts implements AsksTables {

    static final Table<Debt, Cadence> CADENCE =
            Table.of("contact-cadence", Debt.class, Cadence.class, "call-the-customer", "log-contact");

    private final AmountTables tables;
    private final WorkingDays days;

    NextContacts(AmountTables tables, WorkingDays days) {
        this.tables = tables;
        this.days = days;
    }

    /** @param amount overdue and undisputed */
    record Debt(long amount, int daysPastDue) {}

    /**
     * How often there is contact.
     *
     * @param workingDays until the next one, when nobody names a day
     * @param mostDays from today, on which it may be at the latest
     */
    record Cadence(int workingDays, int mostDays) {}

    /**
     * The next contact.
     *
     * @param answer of the table that set the day; null where a person named it
     */
    record Next(LocalDate on, @Nullable Answer<Cadence> answer) {

        Sentence told() {
            return answer == null
                    ? CaseSays.NEXT_CONTACT.with(on)
                    : CaseSays.NEXT_CONTACT_SET.with(on, answer.because());
        }
    }

    /** The day that the cadence sets. */
    Next proposed(CaseFacts now) {
        Answer<Cadence> answer = cadence(now);
        return new Next(
                days.plus(now.creditor().country(), now.today(), answer.out().workingDays()), answer);
    }

    /** Notes a day that is not to come, or further away than the cadence allows. */
    void check(CaseFacts now, @Nullable LocalDate named, FormInput mistakes) {
        if (named == null) {
            return;
        }
        if (!named.isAfter(now.today())) {
            mistakes.wrong("nextDate", "not-after-today", named, now.today());
            return;
        }
        LocalDate last = now.today().plusDays(cadence(now).out().mostDays());
        if (named.isAfter(last)) {
            mistakes.wrong("nextDate", "next-date-too-far", named, last);
        }
    }

    /**
     * The next contact; null where money is promised or something is disputed, which has days of its own, and where a
     * task of the stage brought it without a day, since the stage then says when.
     */
    @Nullable
    Next after(CaseFacts now, WrittenContact words, @Nullable String taskId) {
        if (words.nextOn() != null) {
            return new Next(words.nextOn(), null);
        }
        return taskId == null && isWithoutMoney(words.result()) ? proposed(now) : null;
    }

    private static boolean isWithoutMoney(CallResult result) {
        return switch (result) {
            case SAYS_PAID, REACHED_NO_PROMISE, REFUSED, NOT_REACHED -> true;
            case PROMISED, DISPUTES, OUR_MISTAKE -> false;
        };
    }

    /** The payment date to remind of: the oldest day for paying, or the first day that was promised. */
    static @Nullable LocalDate toRemindOf(CaseFacts now) {
        Optional<LocalDate> promised = Promise.open(now).map(Promise::payOn).min(LocalDate::compareTo);
        return promised.or(() -> Stream.concat(now.demandable().stream(), now.overdue().stream())
                        .map(OpenItem::dueOn)
                        .findFirst())
                .orElse(null);
    }

    private Answer<Cadence> cadence(CaseFacts now) {
        return tables.ask(CADENCE, now, amount -> new Debt(amount, (int) now.daysPastDue()));
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(CADENCE);
    }
}
