package org.huikuan.engine.tasks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.task.Task;
import org.huikuan.acts.OwnTasks;
import org.huikuan.acts.Where;
import org.huikuan.engine.Unchecked;
import org.huikuan.engine.door.FormEntry;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tasks as the engine's permissions show them to the person; what the engine refuses is told in our words. */
@Component
class CamundaOwnTasks implements OwnTasks {

    private final TaskService tasks;
    private final Unchecked unchecked;
    private final CurrentUser user;

    CamundaOwnTasks(TaskService tasks, Unchecked unchecked, CurrentUser user) {
        this.tasks = tasks;
        this.unchecked = unchecked;
        this.user = user;
    }

    @Override
    public Optional<OpenTask> find(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .taskId(taskId)
                        .initializeFormKeys()
                        .singleResult())
                .map(this::of);
    }

    private OpenTask of(Task task) {
        Map<String, String> ids = new HashMap<>();
        unchecked.get(() -> tasks.getVariables(task.getId())).forEach((name, value) -> {
            if (name.endsWith(FormEntry.ID) && value != null) {
                ids.put(name, value.toString());
            }
        });
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getAssignee(),
                user.id().equals(task.getAssignee()),
                new Where(ids));
    }

    @Override
    public void claim(String taskId) {
        ours(() -> {
            tasks.claim(taskId, user.id());
            return null;
        });
    }

    @Override
    public void complete(String taskId, Map<String, String> values) {
        ours(() -> {
            tasks.complete(taskId, new HashMap<>(values));
            return null;
        });
    }

    /** The door wraps our refusals for the engine's REST; here they come out again. */
    private static void ours(Supplier<@Nullable Void> call) {
        try {
            call.get();
        } catch (InvalidRequestException | ProcessEngineException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BadInput || cause instanceof Refused) {
                    throw (RuntimeException) cause;
                }
            }
            throw e instanceof AuthorizationException
                    ? new NotAllowed("other-role")
                    : e instanceof InvalidRequestException late ? told(late) : e;
        }
    }

    private static Refused told(InvalidRequestException late) {
        return late.getStatus() != null && late.getStatus().getStatusCode() == 404
                ? new NotFound("task-gone")
                : new Conflict("same-moment");
    }
}
