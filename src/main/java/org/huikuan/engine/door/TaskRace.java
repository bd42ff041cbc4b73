package org.huikuan.engine.door;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Refused;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Two people complete or take the same task, or the case has moved on: who comes second changes nothing and is told why,
 * whatever the engine stumbled over. The same for any other call of the engine's REST that met another one. What was
 * wrong in itself, and refused with a reason, stays as it is.
 */
public class TaskRace extends CommandInterceptor {

    private static final Set<Class<?>> OF_A_PERSON = Set.of(
            CompleteTaskCmd.class,
            SubmitTaskFormCmd.class,
            ResolveTaskCmd.class,
            DelegateTaskCmd.class,
            ClaimTaskCmd.class,
            AssignTaskCmd.class);

    private static final List<String> REST = List.of("/engine-rest", "/camunda/api/");

    private static final Set<Class<?>> REASONS =
            Set.of(InvalidRequestException.class, FormFieldValidationException.class, BadUserRequestException.class);

    private final Predicate<String> exists;
    private final Function<Refused, String> words;

    /**
     * @param exists whether there is such a task now, asked after the failed transaction
     * @param words says a refusal in the language that was asked for
     */
    public TaskRace(Predicate<String> exists, Function<Refused, String> words) {
        this.exists = exists;
        this.words = words;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (OF_A_PERSON.stream().anyMatch(c -> c.isInstance(command))) {
            return act(command);
        }
        return comesByRest() ? call(command) : next.execute(command);
    }

    /** Jobs and our own doors deal with a collision themselves: the engine's REST would call it its own fault. */
    private static boolean comesByRest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                && REST.stream()
                        .anyMatch(address -> web.getRequest().getRequestURI().startsWith(address));
    }

    private <T> T call(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException e) {
            throw CamundaCollisions.is(e) ? second(e) : e;
        }
    }

    private <T> T act(Command<T> command) {
        try {
            return next.execute(command);
        } catch (OptimisticLockingException e) {
            throw second(e);
        } catch (TaskAlreadyClaimedException e) {
            throw told(new Conflict("task-taken"), e);
        } catch (NullValueException e) {
            throw gone(e);
        } catch (AuthorizationException e) {
            // The grants of a task go with it: whoever comes second may find the task and no grant any more.
            throw isGone(command) ? gone(e) : e;
        } catch (RuntimeException e) {
            if (REASONS.stream().anyMatch(reason -> reason.isInstance(e))) {
                throw e;
            }
            throw explained(e, command);
        }
    }

    private RuntimeException explained(RuntimeException failure, Command<?> command) {
        if (CamundaCollisions.is(failure)) {
            return second(failure);
        }
        return isGone(command) ? gone(failure) : failure;
    }

    private boolean isGone(Command<?> command) {
        Object task = new DirectFieldAccessor(command).getPropertyValue("taskId");
        return task != null && !exists.test(task.toString());
    }

    private InvalidRequestException second(RuntimeException failure) {
        return told(new Conflict("same-moment"), failure);
    }

    private InvalidRequestException gone(RuntimeException failure) {
        return told(new NotFound("task-gone"), failure);
    }

    private InvalidRequestException told(Refused refused, RuntimeException failure) {
        Status status = refused instanceof NotFound ? Status.NOT_FOUND : Status.CONFLICT;
        return new InvalidRequestException(status, failure, words.apply(refused));
    }
}
