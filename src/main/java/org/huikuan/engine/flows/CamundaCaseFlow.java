package org.huikuan.engine.flows;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.PauseProcess;
import org.huikuan.cases.loop.CaseFlow;
import org.huikuan.cases.loop.TaskMove;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.engine.Unchecked;
import org.huikuan.engine.tasks.CaseTasks;
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
    public void pauseBegun(CaseId id, PauseProcess process, long pauseId) {
        unchecked.run(() -> runtime.startProcessInstanceByKey(
                process.key(),
                keyOf(id, process, pauseId),
                Map.of(CollectionCaseProcess.CASE_ID, id.number(), process.variable(), pauseId)));
    }

    @Override
    public void pauseOver(CaseId id, PauseProcess process, long pauseId) {
        ring(process.closed(), keyOf(id, process, pauseId));
    }

    @Override
    public void prioritized(Map<CaseId, Integer> priorities) {
        unchecked.run(() -> tasks.prioritize(priorities));
    }

    @Override
    public void reassigned(Collection<TaskMove> moves) {
        unchecked.run(() -> tasks.give(moves));
    }

    /** Nothing waiting for the bell is no error: the process asks the facts at its next turn anyway. */
    private void ring(String message, String businessKey) {
        unchecked.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAll());
    }

    private static String keyOf(CaseId id, PauseProcess process, long pauseId) {
        return BusinessKey.of(id.number(), process.letter(), pauseId);
    }
}
