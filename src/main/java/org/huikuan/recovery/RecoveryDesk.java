package org.huikuan.recovery;

import static org.huikuan.cases.CaseRoles.COLLECTING;
import static org.huikuan.cases.CaseRoles.DECIDING;
import static org.huikuan.recovery.process.CommercialRecoveryProcess.CHOOSE;
import static org.huikuan.recovery.process.CommercialRecoveryProcess.MEASURES;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Channel;
import org.huikuan.cases.StageDesk;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.ledger.Supply;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The acts of commercial recovery: each records its facts and moves the case to its next step. Nobody is rung. */
@Component
class RecoveryDesk {

    private final StageDesk desk;
    private final Measures measures;
    private final MeasureChoice choice;
    private final SupplyDesk supply;
    private final StagePath path;
    private final CaseDocuments documents;

    RecoveryDesk(
            StageDesk desk,
            Measures measures,
            MeasureChoice choice,
            SupplyDesk supply,
            StagePath path,
            CaseDocuments documents) {
        this.desk = desk;
        this.measures = measures;
        this.choice = choice;
        this.supply = supply;
        this.path = path;
        this.documents = documents;
    }

    void chooseMeasures(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = desk.forAct(id, DECIDING);
        StagePath.require(now, CHOOSE);
        List<Measure> chosen = choice.read(values, now);
        measures.insert(chosen);
        desk.journal(
                now,
                "measures-chosen",
                chosen.stream().map(m -> m.kind() + " by " + m.dueOn()).collect(Collectors.joining(", ")),
                approvals(chosen));
        List<Measure> open = path.open(now);
        LocalDate last =
                open.stream().map(Measure::dueOn).max(Comparator.naturalOrder()).orElse(now.today());
        path.toMeasures(now, last);
        open.stream()
                .filter(m -> m.kind().equals(MeasureKind.SUPPLY_HOLD) && isOf(chosen, m))
                .forEach(m -> supply.order(desk.facts(id), m));
    }

    /** @param taskId the task it completes; null without one */
    void report(CaseId id, long measureId, Map<String, ? extends @Nullable Object> values, @Nullable String taskId) {
        CaseFacts now = desk.forAct(id, COLLECTING);
        StagePath.require(now, MEASURES);
        Measure measure = open(id, measureId);
        ReportWords words = ReportWords.read(
                values, paper -> documents.find(id.value(), paper).isPresent());
        if (words.outcome() == MeasureOutcome.DONE
                && measure.kind().equals(MeasureKind.SUPPLY_HOLD)
                && now.account().supply() == Supply.TO_HOLD) {
            throw new BadInput(
                    "outcome", "supply-not-held", "the supply is not held yet; the credit controllers have the task");
        }
        measures.update(measure.reported(
                new Measure.Report(words.outcome(), words.evidence(), words.paperId(), desk.userId(), now.today())));
        desk.journal(
                now, "measure-reported", measure.kind() + ": " + words.outcome().code(), words.evidence());
        if (words.outcome().isContact()) {
            var unused = desk.log(now, words.contact(), Channel.OTHER, taskId);
        }
        CaseFacts after = desk.facts(id);
        if (path.open(after).isEmpty()) {
            path.toNotice(after);
        }
    }

    private Measure open(CaseId id, long measureId) {
        Measure measure = measures.find(measureId)
                .filter(m -> m.caseId().equals(id))
                .orElseThrow(() -> new NotFound("no-such-measure", "case " + id + " has no measure " + measureId));
        if (!measure.isOpen()) {
            throw new Conflict(
                    "measure-over",
                    "measure " + measureId + " is " + measure.state().code() + " already");
        }
        return measure;
    }

    private static boolean isOf(List<Measure> chosen, Measure stored) {
        return chosen.stream().anyMatch(c -> c.kind().equals(stored.kind()) && c.round() == stored.round());
    }

    private static @Nullable String approvals(List<Measure> chosen) {
        String approvals = chosen.stream()
                .filter(m -> m.grounds().approvedBy() != null)
                .map(m -> m.kind() + ": " + m.grounds().approvedBy())
                .collect(Collectors.joining(", "));
        return approvals.isEmpty() ? null : approvals;
    }
}
