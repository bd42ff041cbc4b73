package org.huikuan.legal;

import java.util.Map;
import java.util.Set;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.TaskForms;
import org.huikuan.legal.process.InsolvencyClaimProcess;
import org.huikuan.legal.process.LegalActionProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms of legal action: each task is one act. */
@Service
@Transactional
class LegalTaskForms implements TaskForms {

    private static final Map<String, Set<String>> FIELDS = Map.of(
            LegalActionProcess.CHOOSE_THE_ROUTE, Words.ROUTE,
            LegalActionProcess.FILE_THE_CLAIM, Words.CLAIM,
            LegalActionProcess.RECORD_THE_RULING, Words.RULING,
            LegalActionProcess.ENFORCE, Words.ENFORCE,
            InsolvencyClaimProcess.CLAIM_IN_THE_INSOLVENCY, Words.INSOLVENCY);

    private final ActSet acts;

    LegalTaskForms(ActSet acts) {
        this.acts = acts;
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
            case LegalActionProcess.CHOOSE_THE_ROUTE -> acts.routes().choose(id, values);
            case LegalActionProcess.FILE_THE_CLAIM -> acts.court().file(id, values);
            case LegalActionProcess.RECORD_THE_RULING -> acts.court().rule(id, values);
            case LegalActionProcess.ENFORCE -> acts.enforcement().enforce(id, values);
            default -> acts.insolvency().file(id, number(scope, InsolvencyClaimProcess.HOLD_ID), values, true);
        }
    }

    private static long number(Map<String, @Nullable Object> scope, String name) {
        return Long.parseLong(String.valueOf(scope.get(name)));
    }
}
