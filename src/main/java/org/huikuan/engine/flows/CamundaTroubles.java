package org.huikuan.engine.flows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huikuan.desk.Troubles;
import org.huikuan.engine.Unchecked;
import org.springframework.stereotype.Component;

/** The engine's incidents. */
@Component
class CamundaTroubles implements Troubles {

    private final RuntimeService runtime;
    private final Unchecked unchecked;

    CamundaTroubles(RuntimeService runtime, Unchecked unchecked) {
        this.runtime = runtime;
        this.unchecked = unchecked;
    }

    @Override
    public List<Trouble> newest(int most) {
        return unchecked.get(() -> {
            List<Incident> incidents =
                    runtime.createIncidentQuery().orderByIncidentTimestamp().desc().listPage(0, most).stream()
                            .filter(incident -> incident.getProcessInstanceId() != null)
                            .toList();
            Map<String, String> keys = keysOf(
                    incidents.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet()));
            return incidents.stream()
                    .map(i -> new Trouble(
                            i.getProcessInstanceId(),
                            keys.get(i.getProcessInstanceId()),
                            i.getIncidentMessage(),
                            i.getIncidentTimestamp().toInstant()))
                    .toList();
        });
    }

    @Override
    public long count() {
        return unchecked.get(() -> runtime.createIncidentQuery().count());
    }

    private Map<String, String> keysOf(Set<String> instances) {
        if (instances.isEmpty()) {
            return Map.of();
        }
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(p -> p.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
