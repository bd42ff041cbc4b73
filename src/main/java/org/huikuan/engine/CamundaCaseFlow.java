package org.huikuan.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.huikuan.cases.CaseFlow;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.TaskMove;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.cases.process.DisputeProcess;
import org.huikuan.cases.process.PromiseToPayProcess;
import org.huikuan.shared.BusinessKey;
import org.springframework.stereotype.Component;

/** Starts and rings the processes of cases. */
@Component
class CamundaCaseFlow implements CaseFlow {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final CaseTasks tasks;
    private final Unchecked unchecked;

    CamundaCaseFlow(RuntimeService runtime, RepositoryService repository, CaseTasks tasks, Unchecked unchecked) {
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
        this.unchecked = unchecked;
    }

    /** The newest definition is looked up once for the whole batch. */
    @Override
    public void opened(Collection<CaseId> ids) {
        unchecked.run(() -> {
            String definition = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(CollectionCaseProcess.KEY)
                    .latestVersion()
                    .singleResult()
                    .getId();
            ids.forEach(id -> runtime.createProcessInstanceById(definition)
                    .businessKey(id.number())
                    .setVariable(CollectionCaseProcess.CASE_ID, id.number())
                    .execute());
        });
    }

    @Override
    public void changed(CaseId id) {
        ring(CollectionCaseProcess.CASE_CHANGED, id.number());
    }

    @Override
    public void closed(CaseId id) {
        ring(CollectionCaseProcess.CASE_CLOSED, id.number());
    }

    @Override
    public void promiseRecorded(CaseId id, long promiseId) {
        start(PromiseToPayProcess.KEY, promiseKey(id, promiseId), id, PromiseToPayProcess.PROMISE_ID, promiseId);
    }

    @Override
    public void promiseClosed(CaseId id, long promiseId) {
        ring(PromiseToPayProcess.PROMISE_CLOSED, promiseKey(id, promiseId));
    }

    @Override
    public void disputeRaised(CaseId id, long disputeId) {
        start(DisputeProcess.KEY, disputeKey(id, disputeId), id, DisputeProcess.DISPUTE_ID, disputeId);
    }

    @Override
    public void disputeClosed(CaseId id, long disputeId) {
        ring(DisputeProcess.DISPUTE_CLOSED, disputeKey(id, disputeId));
    }

    @Override
    public void prioritized(Map<CaseId, Integer> priorities) {
        unchecked.run(() -> tasks.prioritize(priorities));
    }

    @Override
    public void reassigned(Collection<TaskMove> moves) {
        unchecked.run(() -> tasks.give(moves));
    }

    private void start(String process, String businessKey, CaseId id, String variable, long value) {
        unchecked.run(() -> runtime.startProcessInstanceByKey(
                process, businessKey, Map.of(CollectionCaseProcess.CASE_ID, id.number(), variable, value)));
    }

    /** Nothing waiting for the bell is no error: the process asks the facts at its next turn anyway. */
    private void ring(String message, String businessKey) {
        unchecked.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAll());
    }

    private static String promiseKey(CaseId id, long promiseId) {
        return BusinessKey.of(id.number(), BusinessKey.Kind.PROMISE, promiseId);
    }

    private static String disputeKey(CaseId id, long disputeId) {
        return BusinessKey.of(id.number(), BusinessKey.Kind.DISPUTE, disputeId);
    }
}
