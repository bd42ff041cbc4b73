package org.huikuan.cases;

import java.util.Map;
import java.util.Set;
import org.huikuan.cases.process.DisputeProcess;
import org.huikuan.cases.process.PromiseToPayProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CaseTaskForms implements TaskForms {

    private static final Map<String, Set<String>> FIELDS = Map.of(
            PromiseToPayProcess.CONFIRM_THE_PAYMENT, Confirmation.FIELDS,
            DisputeProcess.RESOLVE_THE_DISPUTE, Resolution.FIELDS,
            DisputeProcess.DECIDE_THE_DISPUTE, Resolution.FIELDS,
            DisputeProcess.ISSUE_THE_CREDIT_NOTE, CreditIssued.FIELDS);

    private final CaseAccess access;
    private final CallActs calls;
    private final PromiseTaskActs promiseTasks;
    private final DisputeTaskActs disputeTasks;

    CaseTaskForms(CaseAccess access, CallActs calls, PromiseTaskActs promiseTasks, DisputeTaskActs disputeTasks) {
        this.access = access;
        this.calls = calls;
        this.promiseTasks = promiseTasks;
        this.disputeTasks = disputeTasks;
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
        switch (taskDefinitionKey) {
            case PromiseToPayProcess.CONFIRM_THE_PAYMENT -> promiseTasks.confirm(scope, values);
            case DisputeProcess.ISSUE_THE_CREDIT_NOTE -> disputeTasks.credit(scope, values);
            default -> disputeTasks.resolve(scope, values);
        }
    }
}
