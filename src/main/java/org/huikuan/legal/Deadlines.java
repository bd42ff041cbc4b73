package org.huikuan.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalRecord.Deadline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Statutory periods: an event lets some begin and meets others, as the table {@code legal_term} says. */
@Component
class Deadlines {

    private static final String RENEWAL = "preservation-renewal";

    private final LegalRecords records;
    private final Terms terms;
    private final WorkingDays workingDays;
    private final LegalFlow flow;
    private final LegalDesk desk;

    Deadlines(LegalRecords records, Terms terms, WorkingDays workingDays, LegalFlow flow, LegalDesk desk) {
        this.records = records;
        this.terms = terms;
        this.workingDays = workingDays;
        this.flow = flow;
        this.desk = desk;
    }

    /** Something happened on the day: what it meets ends, what it starts begins. */
    void happened(CaseFacts now, String event, LocalDate on) {
        List<Term> valid = terms.on(on);
        open(now.kase().id()).stream()
                .filter(d -> valid.stream().anyMatch(t -> t.code().equals(d.term()) && t.isMetWith(event)))
                .forEach(d -> over(now, d, on, event, null));
        valid.stream().filter(t -> t.startsWith(event)).forEach(t -> {
            LocalDate until = t.after(on, workingDays, now.creditor().country());
            begin(now, t, on, until);
        });
    }

    /** Assets are preserved until the day: the renewal must be asked for some days earlier. */
    void preserved(CaseFacts now, LocalDate from, LocalDate until) {
        Term renewal = terms.on(from, RENEWAL);
        begin(now, renewal, from, until.minusDays(renewal.amount()));
    }

    /** A person says that a deadline is met; what its being met starts begins. */
    void meet(CaseFacts now, Deadline deadline, LocalDate on, @Nullable String note, boolean ownTask) {
        String event = "met:" + deadline.term();
        records.replace(deadline.met(on, event, desk.userId(), note));
        desk.journal(now, "legal-deadline-met", deadline.term() + " " + on, note);
        if (!ownTask) {
            flow.deadlineOver(now.kase().id(), deadline.id());
        }
        happened(now, event, on);
    }

    /** The case leaves legal action by a manager's word: what runs is given up. */
    void giveUp(CaseFacts now) {
        open(now.kase().id()).forEach(d -> over(now, d, now.today(), "case-moved", null));
    }

    List<Deadline> open(CaseId id) {
        return records.of(Deadline.class, id.value()).stream()
                .filter(Deadline::isOpen)
                .toList();
    }

    Optional<Deadline> find(long id) {
        return records.find(Deadline.class, id);
    }

    private void begin(CaseFacts now, Term term, LocalDate from, LocalDate until) {
        long caseId = now.kase().id().value();
        boolean known = records.of(Deadline.class, caseId).stream()
                .anyMatch(d -> d.term().equals(term.code()) && d.fromOn().equals(from));
        if (known) {
            return;
        }
        LocalDate alarm = term.alarmBefore(until);
        Deadline begun = records.add(
                new Deadline(0, caseId, term.code(), term.article(), from, until, alarm, null, null, null, null));
        desk.journal(now, "legal-deadline-begun", term.code() + " until " + until, term.article());
        flow.deadlineBegun(now.kase().id(), begun.id());
    }

    private void over(CaseFacts now, Deadline deadline, LocalDate on, String event, @Nullable String note) {
        records.replace(deadline.met(on, event, desk.userId(), note));
        desk.journal(now, "legal-deadline-met", deadline.term() + " " + on, event);
        flow.deadlineOver(now.kase().id(), deadline.id());
    }
}
