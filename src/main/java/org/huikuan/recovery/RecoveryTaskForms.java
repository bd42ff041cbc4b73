package org.huikuan.recovery;

import java.util.Map;
import java.util.Set;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.TaskForms;
import org.huikuan.recovery.process.CommercialRecoveryProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RecoveryTaskForms implements TaskForms {

    private static final Map<String, Set<String>> FIELDS = Map.of(
            CommercialRecoveryProcess.CHOOSE_THE_MEASURES,
            MeasureChoice.FIELDS,
            CommercialRecoveryProcess.CARRY_OUT_THE_MEASURE,
            ReportWords.fields());

    private final RecoveryDesk recovery;

    RecoveryTaskForms(RecoveryDesk recovery) {
        this.recovery = recovery;
    }

    @Override
    public boolean knows(String taskDefinitionKey) {
        return FIELDS.containsKey(taskDefinitionKey);
    }

    @Override
    public Set<String> fields(String taskDefinitionKey) {
        return FIELDS.getOrDefault(taskDefinitionKey, Set.of());
    }

    @Override
    public void accept(
            String taskDefinitionKey,
            String taskId,
            Map<String, @Nullable Object> scope,
            Map<String, @Nullable Object> values) {
        CaseId id = CaseId.of(String.valueOf(scope.get("caseId")));
        switch (taskDefinitionKey) {
            case CommercialRecoveryProcess.CHOOSE_THE_MEASURES -> recovery.chooseMeasures(id, values);
            default -> recovery.report(id, measureId(scope), values, taskId);
        }
    }

    private static long measureId(Map<String, @Nullable Object> scope) {
        return Long.parseLong(String.valueOf(scope.get(CommercialRecoveryProcess.MEASURE_ID)));
    }
}
