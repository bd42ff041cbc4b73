package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Plays a process day by day and looks at where it stands. Begins on Monday 2026-03-02; register it after the engine. */
final class Play implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final ProcessEngineCoverageExtension extension;
    private final Map<String, Object> fakes;

    Play(ProcessEngineCoverageExtension extension, Map<String, Object> fakes) {
        this.extension = extension;
        this.fakes = fakes;
    }

    /** Nine o'clock of the day, {@code 2026-03-02}, in Shanghai. */
    static Date day(String day) {
        return Date.from(LocalDate.parse(day).atTime(9, 0).atZone(SHANGHAI).toInstant());
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        ClockUtil.setCurrentTime(day("2026-03-02"));
        TestEngine.BEANS.clear();
        TestEngine.BEANS.putAll(fakes);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        assertThat(engine().getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .list())
                .extracting(HistoricVariableInstance::getTypeName)
                .doesNotContain("object", "serializable", "bytes");
    }

    void starts(String process, String businessKey, Map<String, Object> variables) {
        engine().getRuntimeService().startProcessInstanceByKey(process, businessKey, variables);
        works();
    }

    /** Lets the day come: everything that is due by then runs. */
    void on(String day) {
        ClockUtil.setCurrentTime(day(day));
        works();
    }

    /** @return how many executions heard it */
    int rings(String message, String businessKey) {
        int heard = engine().getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAllWithResult()
                .size();
        works();
        return heard;
    }

    void completes(String task) {
        engine().getTaskService().complete(task(task).getId());
        works();
    }

    Task task(String key) {
        return engine().getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(key)
                .singleResult();
    }

    List<String> openTasks() {
        return engine().getTaskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Days for which a timer is set. */
    List<Date> timers() {
        return engine().getManagementService().createJobQuery().timers().list().stream()
                .map(Job::getDuedate)
                .sorted()
                .toList();
    }

    /** Ids of the end events that were reached, in order of their names. */
    /** Every activity that was finished. */
    List<String> passed() {
        return engine().getHistoryService().createHistoricActivityInstanceQuery().finished().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    List<String> ends() {
        return engine().getHistoryService().createHistoricActivityInstanceQuery().finished().list().stream()
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(HistoricActivityInstance::getActivityId)
                .sorted()
                .toList();
    }

    boolean runs() {
        return engine().getRuntimeService().createProcessInstanceQuery().count() > 0;
    }

    ProcessEngine engine() {
        return extension.getProcessEngine();
    }

    private void works() {
        List<Job> due = dueJobs();
        while (!due.isEmpty()) {
            engine().getManagementService().executeJob(due.get(0).getId());
            due = dueJobs();
        }
    }

    private List<Job> dueJobs() {
        return engine().getManagementService().createJobQuery().executable().list();
    }
}
