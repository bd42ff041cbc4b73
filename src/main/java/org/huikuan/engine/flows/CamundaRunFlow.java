package org.huikuan.engine.flows;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huikuan.engine.Unchecked;
import org.huikuan.runs.RunFlow;
import org.huikuan.runs.process.DailyRunProcess;
import org.springframework.stereotype.Component;

@Component
class CamundaRunFlow implements RunFlow {

    private final RuntimeService runtime;
    private final Instances instances;
    private final Unchecked unchecked;

    CamundaRunFlow(RuntimeService runtime, Instances instances, Unchecked unchecked) {
        this.runtime = runtime;
        this.instances = instances;
        this.unchecked = unchecked;
    }

    @Override
    public void started(long runId) {
        instances.start(DailyRunProcess.KEY, DailyRunProcess.businessKey(runId), Map.of(DailyRunProcess.RUN_ID, runId));
    }

    @Override
    public void cut(long runId, Collection<Long> sliceIds) {
        unchecked.run(() -> sliceIds.forEach(id -> instances.start(
                DailyRunProcess.SLICE_KEY,
                DailyRunProcess.businessKey(runId, id),
                Map.of(DailyRunProcess.RUN_ID, runId, DailyRunProcess.SLICE_ID, id))));
    }

    @Override
    public void slicesDone(long runId) {
        instances.ring(DailyRunProcess.MESSAGE_SLICES_DONE, DailyRunProcess.businessKey(runId));
    }

    @Override
    public Set<Long> stuck(Collection<Long> runIds) {
        if (runIds.isEmpty()) {
            return Set.of();
        }
        Set<Long> stuck = unchecked.get(this::runsWithIncidents);
        return runIds.stream().filter(stuck::contains).collect(Collectors.toSet());
    }

    private Set<Long> runsWithIncidents() {
        Set<String> instances = runtime
                .createIncidentQuery()
                .processDefinitionKeyIn(DailyRunProcess.KEY, DailyRunProcess.SLICE_KEY)
                .list()
                .stream()
                .map(Incident::getProcessInstanceId)
                .collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return Set.of();
        }
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .map(ProcessInstance::getBusinessKey)
                .map(DailyRunProcess::runOf)
                .collect(Collectors.toSet());
    }
}
