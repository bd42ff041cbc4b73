package org.huikuan.engine;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/** Two people complete the same task, or the case has moved on: who comes second changes nothing and is told why. */
class TaskRace extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        boolean completes = command instanceof CompleteTaskCmd || command instanceof SubmitTaskFormCmd;
        return completes ? complete(command) : next.execute(command);
    }

    private <T> T complete(Command<T> command) {
        try {
            return next.execute(command);
        } catch (OptimisticLockingException e) {
            throw new InvalidRequestException(
                    Status.CONFLICT, e, "Somebody else has worked on this case in the meantime; load the task again.");
        } catch (NullValueException e) {
            throw new InvalidRequestException(
                    Status.NOT_FOUND, e, "There is no such task any more: somebody has done it, or the case went on.");
        }
    }
}
