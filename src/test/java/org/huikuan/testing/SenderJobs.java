package org.huikuan.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;

/** The jobs of the senders of one kind of post: those about to send, and timers of those that wait. */
public record SenderJobs(ManagementService jobs, RuntimeService runtime, String kind) {

    public static SenderJobs of(ApplicationContext context, String kind) {
        return new SenderJobs(context.getBean(ManagementService.class), context.getBean(RuntimeService.class), kind);
    }

    public List<Job> executable() {
        return ofTheKind(jobs.createJobQuery()
                .processDefinitionKey("send-outbox")
                .executable()
                .list());
    }

    /** Of senders that have not sent yet. */
    public List<Job> aboutToSend() {
        return ofTheKind(jobs.createJobQuery()
                .processDefinitionKey("send-outbox")
                .messages()
                .list());
    }

    private List<Job> ofTheKind(List<Job> all) {
        Set<String> instances = runtime
                .createProcessInstanceQuery()
                .processDefinitionKey("send-outbox")
                .processInstanceBusinessKey(kind)
                .list()
                .stream()
                .map(Execution::getId)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .toList();
    }
}
