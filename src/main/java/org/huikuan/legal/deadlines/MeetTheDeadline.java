package org.huikuan.legal.deadlines;

import java.time.LocalDate;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.legal.LegalEntries;
import org.huikuan.legal.LegalRecord.Deadline;
import org.huikuan.legal.LegalRoles;
import org.huikuan.legal.LegalSheets;
import org.huikuan.legal.process.LegalDeadlineProcess;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person says that a statutory deadline is met (处理法定期限): the court has answered, the renewal is asked for. */
@Component
class MeetTheDeadline implements Act<DeadlineAt, MeetDeadlineInput> {

    private static final String RENEWAL = "preservation-renewal";
    private static final String PRESERVED_UNTIL = "preservedUntil";

    private final OpenDeadlines subjects;
    private final Deadlines deadlines;
    private final LegalSheets sheets;

    MeetTheDeadline(OpenDeadlines subjects, Deadlines deadlines, LegalSheets sheets) {
        this.subjects = subjects;
        this.deadlines = deadlines;
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "meet-the-deadline";
    }

    @Override
    public Set<Role> roles() {
        return LegalRoles.PROSECUTING;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(LegalDeadlineProcess.MEET_THE_DEADLINE);
    }

    @Override
    public Subjects<DeadlineAt> subjects() {
        return subjects;
    }

    @Override
    public Class<MeetDeadlineInput> input() {
        return MeetDeadlineInput.class;
    }

    @Override
    public ActForm form(DeadlineAt at) {
        ActForm form = sheets.of(at.facts()).deadline(at.deadline()).deadlines().form();
        return at.deadline().term().equals(RENEWAL) ? form : form.without(PRESERVED_UNTIL);
    }

    @Override
    public void check(DeadlineAt at, MeetDeadlineInput input, FormInput mistakes) {
        Deadline deadline = at.deadline();
        LocalDate metOn = input.metOn();
        LegalEntries.past(mistakes, "metOn", metOn, at.facts());
        LegalEntries.future(mistakes, PRESERVED_UNTIL, input.preservedUntil(), at.facts());
        if (input.preservedUntil() != null && !deadline.term().equals(RENEWAL)) {
            mistakes.wrong(PRESERVED_UNTIL, "only-renewal");
        } else if (metOn != null && metOn.isBefore(deadline.fromOn())) {
            mistakes.wrong("metOn", "before-first", metOn, deadline.fromOn());
        }
    }

    @Override
    public @Nullable Object carryOut(DeadlineAt at, MeetDeadlineInput input, Doing doing) {
        CaseFacts now = at.facts();
        deadlines.meet(now, at.deadline(), input.metOn(), input.note(), doing.completesTask());
        if (input.preservedUntil() != null) {
            deadlines.preserved(now, input.metOn(), input.preservedUntil());
        }
        return null;
    }
}
