package org.huikuan.legal.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalFlow;
import org.huikuan.legal.LegalRecord.Deadline;
import org.huikuan.legal.LegalRecords;
import org.huikuan.legal.LegalSays;
import org.huikuan.legal.LegalStage;
import org.huikuan.legal.course.LegalEvent;
import org.huikuan.legal.limitation.Limitation;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.law.Citation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Statutory periods: an event lets some begin and meets others, as the table {@code legal_term} says. */
@Component
public class Deadlines {

    private static final String RENEWAL = "preservation-renewal";

    private final LegalRecords records;
    private final LegalTerms terms;
    private final WorkingDays workingDays;
    private final LegalFlow flow;
    private final LegalStage stage;

    Deadlines(LegalRecords records, LegalTerms terms, WorkingDays workingDays, LegalFlow flow, LegalStage stage) {
        this.records = records;
        this.terms = terms;
        this.workingDays = workingDays;
        this.flow = flow;
        this.stage = stage;
    }

    /** Something happened on the day: what it meets ends, what it starts begins. */
    public void happened(CaseFacts now, String event, LocalDate on) {
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
    public void preserved(CaseFacts now, LocalDate from, LocalDate until) {
        Term renewal = terms.on(from, RENEWAL);
        begin(now, renewal, from, until.minusDays(renewal.amount()));
    }

    /** The limitation of items is near its end: legal staff are told at once, unless they are told already. */
    public void limitation(CaseFacts now, LocalDate today, LocalDate endsOn) {
        Term term = terms.on(today, Limitation.PERIOD);
        boolean told = open(now.kase().id()).stream().anyMatch(d -> d.term().equals(term.code()));
        if (!told) {
            begin(now, term, today, endsOn, today);
        }
    }

    /** The period is counted anew, since holidays are known by now or the law was told wrongly. */
    public void recount(CaseFacts now, Deadline deadline) {
        Term term = terms.on(deadline.fromOn()).stream()
                .filter(t -> t.code().equals(deadline.term()))
                .findFirst()
                .orElse(null);
        if (term == null || !term.isInWorkingDays()) {
            return;
        }
        LocalDate until =
                term.after(deadline.fromOn(), workingDays, now.creditor().country());
        if (!until.equals(deadline.untilOn())) {
            records.replace(deadline.until(until, term.alarmBefore(until)));
            stage.journal(
                    now,
                    "legal-deadline-counted-anew",
                    LegalSays.TERM_MOVED.with(Arg.code("legal-term", deadline.term()), deadline.untilOn(), until),
                    Citation.said(term.article()));
            flow.deadlineOver(now.kase().id(), deadline.id());
            flow.deadlineBegun(now.kase().id(), deadline.id());
        }
    }

    /** The period should never have begun. */
    public void withdraw(CaseFacts now, Deadline deadline, LegalEvent why) {
        over(now, deadline, now.today(), why.code(), null);
    }

    /** The period of the code that a person may start on the day; null when there is none. */
    @Nullable
    Term byHand(String code, LocalDate from) {
        return terms.on(from).stream()
                .filter(t -> t.code().equals(code) && t.startsWith("by-hand"))
                .findFirst()
                .orElse(null);
    }

    /** A period that a person starts: the court has set it, or it hangs on what only people know. */
    void byHand(CaseFacts now, Term term, LocalDate from, @Nullable LocalDate until) {
        LocalDate last =
                until == null ? term.after(from, workingDays, now.creditor().country()) : until;
        begin(now, term, from, last);
    }

    /** A person says that a deadline is met; what its being met starts begins. */
    void meet(CaseFacts now, Deadline deadline, LocalDate on, @Nullable String note, boolean ownTask) {
        String event = "met:" + deadline.term();
        records.replace(deadline.met(on, event, stage.userId(), note));
        stage.journal(now, "legal-deadline-met", met(deadline, on), Sentence.text(note));
        if (!ownTask) {
            flow.deadlineOver(now.kase().id(), deadline.id());
        }
        happened(now, event, on);
    }

    /** The case leaves legal action by a manager's word: what runs is given up. */
    public void giveUp(CaseFacts now) {
        open(now.kase().id()).forEach(d -> over(now, d, now.today(), LegalEvent.CASE_MOVED.code(), null));
    }

    public List<Deadline> open(CaseId id) {
        return records.of(Deadline.class, id.value()).stream()
                .filter(Deadline::isOpen)
                .toList();
    }

    /** The latest last day of the open periods whose code begins so; today when there is none. */
    public LocalDate lastOf(CaseFacts now, String beginning) {
        return open(now.kase().id()).stream()
                .filter(d -> d.term().startsWith(beginning))
                .map(Deadline::untilOn)
                .max(LocalDate::compareTo)
                .orElse(now.today());
    }

    public Optional<Deadline> find(long id) {
        return records.find(Deadline.class, id);
    }

    private void begin(CaseFacts now, Term term, LocalDate from, LocalDate until) {
        begin(now, term, from, until, term.alarmBefore(until));
        if (term.isInWorkingDays() && !workingDays.knows(now.creditor().country(), until.getYear())) {
            stage.journal(
                    now,
                    "days-without-holidays",
                    Sentence.joined(" ", now.creditor().country(), Integer.toString(until.getYear())),
                    Citation.said(term.article()));
        }
    }

    private void begin(CaseFacts now, Term term, LocalDate from, LocalDate until, LocalDate alarm) {
        long caseId = now.kase().id().value();
        boolean known = records.of(Deadline.class, caseId).stream()
                .anyMatch(d -> d.term().equals(term.code()) && d.fromOn().equals(from));
        if (known) {
            return;
        }
        Deadline begun = records.add(
                new Deadline(0, caseId, term.code(), term.article(), from, until, alarm, null, null, null, null));
        stage.journal(
                now,
                "legal-deadline-begun",
                LegalSays.TERM_UNTIL.with(Arg.code("legal-term", term.code()), until),
                Citation.said(term.article()));
        flow.deadlineBegun(now.kase().id(), begun.id());
    }

    private void over(CaseFacts now, Deadline deadline, LocalDate on, String event, @Nullable String note) {
        records.replace(deadline.met(on, event, stage.userId(), note));
        stage.journal(now, "legal-deadline-met", met(deadline, on), Sentence.parts(LegalEvent.said(event)));
        flow.deadlineOver(now.kase().id(), deadline.id());
    }

    private static Sentence met(Deadline deadline, LocalDate on) {
        return Sentence.joined(" ", Arg.code("legal-term", deadline.term()), on);
    }
}
