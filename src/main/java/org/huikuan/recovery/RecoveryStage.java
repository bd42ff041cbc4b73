package org.huikuan.recovery;

import static org.huikuan.recovery.process.CommercialRecoveryProcess.CHOOSE;
import static org.huikuan.recovery.process.CommercialRecoveryProcess.DEADLINE;

import java.time.Instant;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Standing;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.cases.loop.StandingRule;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Sentence;
import org.huikuan.staffing.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Commercial recovery (商业追收): where it stands, and what it does by itself between the acts of people. */
@Service
public class RecoveryStage {

    private final StageCases stages;
    private final Measures measures;
    private final FormalNotice notice;
    private final StagePath path;
    private final Collectors collectors;

    RecoveryStage(StageCases stages, Measures measures, FormalNotice notice, StagePath path, Collectors collectors) {
        this.stages = stages;
        this.measures = measures;
        this.notice = notice;
        this.path = path;
        this.collectors = collectors;
    }

    /** The stored step. */
    public String step(CaseId id) {
        return stages.facts(id).kase().position().step();
    }

    /** Ids of the measures that are to be carried out. */
    public List<Long> openMeasures(CaseId id) {
        return path.open(stages.facts(id)).stream().map(Measure::id).toList();
    }

    /** Who carries the measure out: its owner while still in the case's team, otherwise the case's collector. */
    public @Nullable String owner(long measureId) {
        Measure measure = measure(measureId);
        CaseFacts now = stages.facts(measure.caseId());
        String owner = measure.owner();
        boolean stays = owner != null && collectors.isOf(owner, now.kase().team());
        return stays ? owner : now.kase().collector();
    }

    /** The last second of the measure's day. */
    public Instant measureDueAt(long measureId) {
        Measure measure = measure(measureId);
        return stages.facts(measure.caseId()).endOf(measure.dueOn());
    }

    /** Whether the case waits or has ended since a measure was reported, so that the others rest. */
    public boolean rests(CaseId id) {
        return !(StandingRule.of(stages.facts(id)) instanceof Standing.Work);
    }

    /** {@code notice} when the measures have led to nothing that lets the case wait, otherwise the stage's outcome. */
    public String afterMeasures(CaseId id) {
        Standing standing = StandingRule.of(stages.facts(id));
        if (standing instanceof Standing.Work) {
            return step(id);
        }
        if (standing instanceof Standing.Wait wait) {
            return Dispute.WAITING.equals(wait.kind())
                    ? CollectionCaseProcess.DISPUTED
                    : CollectionCaseProcess.PROMISED;
        }
        return CollectionCaseProcess.CLOSED;
    }

    /** Orders the notice, or looks what has become of it; the step where the case stands then. */
    public String followNotice(CaseId id) {
        notice.follow(stages.facts(id));
        return step(id);
    }

    /** The deadline of the notice is over. */
    public void closeDeadline(CaseId id) {
        CaseFacts now = stages.facts(id);
        if (step(id).equals(DEADLINE)) {
            stages.journal(
                    now,
                    "notice-deadline-over",
                    Sentence.parts(now.kase().position().dueOn()),
                    null);
            path.toDecision(now);
        }
    }

    /** What the manager has decided: {@code measures}, {@code notice}, or the stage's outcome {@code exhausted}. */
    public String decided(CaseId id) {
        String step = step(id);
        return step.equals(CHOOSE) ? RecoveryDecision.MEASURES.code() : step;
    }

    private Measure measure(long id) {
        return measures.find(id).orElseThrow(() -> new NotFound("no-such-measure"));
    }
}
