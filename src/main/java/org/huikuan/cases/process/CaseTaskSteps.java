package org.huikuan.cases.process;

import java.time.LocalDate;
import java.util.Date;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.teams.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every user task of a case's stages is given: team, collector, due date, priority. */
@Component("caseTask")
public class CaseTaskSteps {

    private final StageCases stages;

    public CaseTaskSteps(StageCases stages) {
        this.stages = stages;
    }

    /** The engine group of the case's team. */
    public String team(String caseId) {
        return Teams.groupOf(facts(caseId).kase().team());
    }

    public @Nullable String collector(String caseId) {
        return facts(caseId).kase().doneBy();
    }

    public int priority(String caseId) {
        return facts(caseId).kase().priority();
    }

    /** The last second of the day by which the stored step should be done. */
    public Date dueAt(String caseId) {
        CaseFacts now = facts(caseId);
        return Date.from(now.endOf(now.kase().position().dueOn()));
    }

    /** The first instant of the day on which the stored step may be done. */
    public Date nextAt(String caseId) {
        CaseFacts now = facts(caseId);
        LocalDate on = now.kase().position().nextOn();
        return Date.from(now.startOf(on));
    }

    private CaseFacts facts(String caseId) {
        return stages.facts(CaseId.of(caseId));
    }
}
