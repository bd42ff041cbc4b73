package org.huikuan.legal;

import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.Role;

/** Cases, named by {@code caseId}, at whatever step; nothing follows from such acts by itself. */
public final class LegalCases implements Subjects<CaseFacts> {

    private final LegalStage stage;
    private final boolean late;

    /** @param late whether the case may have ended */
    public LegalCases(LegalStage stage, boolean late) {
        this.stage = stage;
        this.late = late;
    }

    @Override
    public CaseFacts seen(Where where) {
        return stage.cases().visible(CaseId.of(where.id("caseId")));
    }

    @Override
    public CaseFacts locked(Where where, Set<Role> roles) {
        CaseId id = CaseId.of(where.id("caseId"));
        return late
                ? stage.cases().forLateAct(id, AtStep.groups(roles))
                : stage.cases().forAct(id, AtStep.groups(roles));
    }

    @Override
    public boolean isLate() {
        return late;
    }

    @Override
    public void look(CaseFacts subject, Doing done) {}
}
