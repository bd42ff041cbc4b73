package org.huikuan.cases.loop;

import java.util.List;
import java.util.Set;
import org.huikuan.cases.CaseAccess;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseRoles;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.cases.Position;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Cases in the hands of their stages: they ask the facts here, move the stored position from step to step and write the
 * journal. What tables decide is asked of {@link CaseDecisions}; a stage keeps its own facts in its own module.
 */
@Service
public class StageCases {

    private final CaseAccess access;
    private final Facts facts;
    private final Cases cases;
    private final StageBell bells;
    private final Journal journal;

    StageCases(CaseAccess access, Facts facts, Cases cases, StageBell bells, Journal journal) {
        this.access = access;
        this.facts = facts;
        this.cases = cases;
        this.bells = bells;
        this.journal = journal;
    }

    /** The facts of a case, whoever asks: for steps of processes. */
    public CaseFacts facts(CaseId id) {
        return facts.of(id);
    }

    /** The facts of a case that the person may see. */
    public CaseFacts visible(CaseId id) {
        access.visible(id);
        return facts.of(id);
    }

    /**
     * The facts of an open case on which the person may act, the account's row locked first.
     *
     * @param roles one of {@link CaseRoles}
     * @throws org.huikuan.shared.NotAllowed for somebody without any of the roles
     * @throws org.huikuan.shared.Conflict when the case has ended meanwhile
     */
    public CaseFacts forAct(CaseId id, Set<String> roles) {
        return access.forAct(id, roles);
    }

    /**
     * The facts of a case on which the person may act although it may have ended, the account's row locked first.
     *
     * @param roles one of {@link CaseRoles}
     */
    public CaseFacts forLateAct(CaseId id, Set<String> roles) {
        return access.forLateAct(id, roles);
    }

    /** Somebody has written a fact of the case or its account. */
    public void forget(CaseId id) {
        facts.forget(id);
    }

    public String userId() {
        return access.userId();
    }

    /** Stores where the case stands now in its stage. */
    public CaseFacts put(CaseFacts now, Position position) {
        CollectionCase kase = now.kase().at(position);
        cases.update(Set.of(kase));
        CaseFacts after = now.with(kase);
        facts.prime(Set.of(after));
        return after;
    }

    /**
     * An act without a task has written facts or moved the stage on: the case looks at its facts, and its process enters
     * the stage anew at the stored step.
     */
    public void ring(CaseId id) {
        bells.ringStage(id);
    }

    public void journal(CaseFacts now, String what, @Nullable Sentence detail, @Nullable Sentence grounds) {
        journal.write(
                List.of(new JournalEntry(now.kase().accountId(), now.kase().id().value(), what, detail, grounds)));
    }
}
