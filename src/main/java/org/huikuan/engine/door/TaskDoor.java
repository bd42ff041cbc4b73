package org.huikuan.engine.door;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.huikuan.engine.Unchecked;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The door through which every task goes, whoever knocks: Tasklist, REST or Java. A task whose form we know is recorded
 * by {@link FormEntry} in the completing transaction, and the engine completes it without a single variable of the
 * form. What the application does itself, through {@link Unchecked} or a unit of work, passes.
 */
public class TaskDoor extends CommandInterceptor {

    private final ObjectProvider<FormEntry> forms;

    public TaskDoor(ObjectProvider<FormEntry> forms) {
        this.forms = forms;
    }

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        if (!context.isAuthorizationCheckEnabled()) {
            return next.execute(command);
        }
        if (command instanceof ResolveTaskCmd || command instanceof DelegateTaskCmd) {
            refuseForms(command);
        } else if (command instanceof CompleteTaskCmd) {
            enter(command, "variables");
        } else if (command instanceof SubmitTaskFormCmd) {
            enter(command, "properties");
        } else if (command instanceof ClaimTaskCmd) {
            refuseClaimForOthers(command);
        } else if (command instanceof AssignTaskCmd && isGivenBack(command)) {
            return context.runWithoutAuthorization(() -> next.execute(command));
        }
        return next.execute(command);
    }

    private void enter(Command<?> command, String variablesField) {
        DirectFieldAccessor fields = new DirectFieldAccessor(command);
        TaskEntity task = seen(fields);
        if (task == null) {
            return;
        }
        FormEntry entry = forms.getObject();
        if (entry.knows(task.getTaskDefinitionKey())) {
            @SuppressWarnings("unchecked")
            Map<String, Object> values = (Map<String, Object>) fields.getPropertyValue(variablesField);
            entry.accept(task, values == null ? Map.of() : values);
            fields.setPropertyValue(variablesField, org.camunda.bpm.engine.variable.Variables.createVariables());
        } else if (!isAdministratorOrNobody()) {
            throw new AuthorizationException(
                    "Task " + task.getId() + " has no form, only an administrator may complete it");
        }
    }

    private void refuseForms(Command<?> command) {
        TaskEntity task = seen(new DirectFieldAccessor(command));
        if (task != null && forms.getObject().knows(task.getTaskDefinitionKey())) {
            throw new BadUserRequestException(
                    "This task is completed with its form; it cannot be delegated or resolved."
                            + " To give it to somebody else reassign the case.");
        }
    }

    private void refuseClaimForOthers(Command<?> command) {
        Object claimant = new DirectFieldAccessor(command).getPropertyValue("userId");
        Authentication who = Context.getCommandContext().getAuthentication();
        if (!isAdministratorOrNobody() && !Objects.equals(claimant, who.getUserId())) {
            throw new AuthorizationException("A task can only be claimed for oneself");
        }
    }

    /** Giving a task back to its team needs no more right than working on it. */
    private static boolean isGivenBack(Command<?> command) {
        DirectFieldAccessor fields = new DirectFieldAccessor(command);
        return fields.getPropertyValue("userId") == null && seen(fields) != null;
    }

    /** The task, when there is one and the person may work on it; otherwise the engine finds the words. */
    private static @Nullable TaskEntity seen(DirectFieldAccessor fields) {
        CommandContext context = Context.getCommandContext();
        Object id = fields.getPropertyValue("taskId");
        TaskEntity task = id == null ? null : context.getTaskManager().findTaskById(id.toString());
        if (task != null) {
            context.getProcessEngineConfiguration().getCommandCheckers().forEach(check -> check.checkTaskWork(task));
        }
        return task;
    }

    private static boolean isAdministratorOrNobody() {
        Authentication who = Context.getCommandContext().getAuthentication();
        return who == null || Set.copyOf(who.getGroupIds()).contains(Role.ADMINISTRATORS.group());
    }
}
