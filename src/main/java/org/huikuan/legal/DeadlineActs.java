package org.huikuan.legal;

import static org.huikuan.cases.CaseRoles.PROSECUTING;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalRecord.Deadline;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.FormInput;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person says that a statutory deadline is met: the court has answered, the renewal is asked for. */
@Component
class DeadlineActs {

    private static final String RENEWAL = "preservation-renewal";

    private final LegalDesk desk;
    private final Deadlines deadlines;

    DeadlineActs(LegalDesk desk, Deadlines deadlines) {
        this.desk = desk;
        this.deadlines = deadlines;
    }

    void meet(CaseId id, long deadlineId, Map<String, ? extends @Nullable Object> values, boolean ownTask) {
        CaseFacts now = desk.cases().forLateAct(id, PROSECUTING);
        Deadline deadline = deadlines
                .find(deadlineId)
                .filter(d -> d.caseId() == id.value())
                .orElseThrow(() -> new NotFound("no-deadline", "no deadline " + deadlineId + " of case " + id));
        if (!now.kase().isOpen() && !deadline.term().equals(Limitation.PERIOD)) {
            now = desk.cases().forAct(id, PROSECUTING);
        }
        if (!deadline.isOpen()) {
            throw new Conflict(
                    "deadline-met",
                    "deadline " + deadlineId + " was met on " + deadline.metOn() + "; nothing was changed",
                    deadline.metOn());
        }
        FormInput words = Words.of(values);
        LocalDate metOn = Words.past(words, "metOn", now, true);
        LocalDate preservedUntil = Words.future(words, "preservedUntil", now);
        String note = words.text("note", 1000);
        if (preservedUntil != null && !deadline.term().equals(RENEWAL)) {
            words.wrong("preservedUntil", "only-renewal", "belongs to the renewal of a preservation only");
        } else if (metOn != null && metOn.isBefore(deadline.fromOn())) {
            words.wrong(
                    "metOn",
                    "before-first",
                    metOn + " is before the period's first day " + deadline.fromOn(),
                    metOn,
                    deadline.fromOn());
        }
        words.check();
        deadlines.meet(now, deadline, Objects.requireNonNull(metOn), note, ownTask);
        if (preservedUntil != null) {
            deadlines.preserved(now, Objects.requireNonNull(metOn), preservedUntil);
        }
    }

    /** Lets a period begin that the court has set or that only people know of: fields {@code term}, {@code from}, {@code until}. */
    void begin(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = desk.cases().forAct(id, PROSECUTING);
        FormInput words = Words.of(values);
        String code = words.required("term", 40);
        LocalDate from = Words.past(words, "from", now, true);
        LocalDate until = words.date("until");
        Term term = code == null || from == null ? null : deadlines.byHand(code, from);
        if (code != null && from != null && term == null) {
            words.wrong("term", "no-such-term", "'" + code + "' is no period that is begun by hand", code);
        }
        if (from != null && until != null && until.isBefore(from)) {
            words.wrong("until", "before-first", until + " is before the period's first day " + from, until, from);
        }
        words.check();
        deadlines.byHand(now, Objects.requireNonNull(term), Objects.requireNonNull(from), until);
    }
}
