package org.huikuan.engine.flows;

import java.util.Collection;
import java.util.List;
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
import org.springframework.stereotype.Component;

/** Starts and rings the processes of cases. */
@Component
class CamundaCaseFlow implements CaseFlow {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final CaseTasks tasks;
    private final Instances instances;
    private final LostProcesses lost;
    private final Unchecked unchecked;

    CamundaCaseFlow(
            RuntimeService runtime,
            RepositoryService repository,
            CaseTasks tasks,
            Instances instances,
            LostProcesses lost,
            Unchecked unchecked) {
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
        this.instances = instances;
        this.lost = lost;
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
    public List<CaseId> withoutProcess(Collection<Long> creditorIds) {
        return lost.of(creditorIds);
    }

    @Override
    public void changed(CaseId id) {
        instances.ring(CollectionCaseProcess.CASE_CHANGED, id.number());
    }

    @Override
    public void closed(CaseId id) {
        instances.ring(CollectionCaseProcess.CASE_CLOSED, id.number());
    }

    @Override
    public void pauseBegun(CaseId id, PauseProcess process, long pauseId) {
        part(process).start(id, pauseId);
    }

    @Override
    public void pauseOver(CaseId id, PauseProcess process, long pauseId) {
        part(process).ring(id, pauseId);
    }

    @Override
    public void prioritized(Map<CaseId, Integer> priorities) {
        unchecked.run(() -> tasks.prioritize(priorities));
    }

    @Override
    public void reassigned(Collection<TaskMove> moves) {
        unchecked.run(() -> tasks.give(moves));
    }

    private PartOfCase part(PauseProcess process) {
        return new PartOfCase(instances, process.key(), process.letter(), process.variable(), process.closed());
    }
}
