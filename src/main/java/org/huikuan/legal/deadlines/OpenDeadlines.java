package org.huikuan.legal.deadlines;

import java.util.Optional;
import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.AtStep;
import org.huikuan.legal.LegalRecord.Deadline;
import org.huikuan.legal.LegalStage;
import org.huikuan.legal.limitation.Limitation;
import org.huikuan.legal.process.LegalDeadlineProcess;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/**
 * Statutory deadlines that run, named by {@code caseId} and {@code deadlineId}. That of the limitation is kept although
 * the case has ended; every other ends with its case. Nothing else follows from one that is met.
 */
@Component
class OpenDeadlines implements Subjects<DeadlineAt> {

    private final LegalStage stage;
    private final Deadlines deadlines;

    OpenDeadlines(LegalStage stage, Deadlines deadlines) {
        this.stage = stage;
        this.deadlines = deadlines;
    }

    @Override
    public DeadlineAt seen(Where where) {
        CaseId id = CaseId.of(where.id("caseId"));
        CaseFacts now = stage.cases().visible(id);
        return new DeadlineAt(now, find(id, where));
    }

    @Override
    public DeadlineAt locked(Where where, Set<Role> roles) {
        CaseId id = CaseId.of(where.id("caseId"));
        CaseFacts now = stage.cases().forLateAct(id, AtStep.groups(roles));
        Deadline deadline = find(id, where);
        if (!now.kase().isOpen() && !deadline.term().equals(Limitation.PERIOD)) {
            now = stage.cases().forAct(id, AtStep.groups(roles));
        }
        if (!deadline.isOpen()) {
            throw new Conflict("deadline-met", deadline.metOn(), deadline.id());
        }
        return new DeadlineAt(now, deadline);
    }

    private Deadline find(CaseId id, Where where) {
        String number = where.id(LegalDeadlineProcess.DEADLINE_ID);
        return Optional.of(number)
                .filter(n -> n.matches("\\d{1,18}"))
                .flatMap(n -> deadlines.find(Long.parseLong(n)))
                .filter(d -> d.caseId() == id.value())
                .orElseThrow(() -> new NotFound("no-deadline"));
    }

    @Override
    public boolean isLate() {
        return true;
    }

    @Override
    public void look(DeadlineAt subject, Doing done) {}
}
