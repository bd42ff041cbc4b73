package org.huikuan.engine.door;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractUpdateProcessInstancesSuspendStateCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricTaskInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricVariableInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricVariableInstancesByProcessInstanceIdCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteJobCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByIdsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByKeyCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.ProcessInstanceModificationBatchCmd;
import org.camunda.bpm.engine.impl.cmd.ProcessInstanceModificationCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.batch.CorrelateAllMessageBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteHistoricProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteProcessInstanceBatchCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstanceByDefinitionIdCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstanceByInstanceIdCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstancesBatchCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Cases;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.shared.BusinessKey;
import org.huikuan.shared.NotAllowed;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Nobody who is logged in takes the process of an open case away, not even an administrator and not by mistake: models of
 * ours and their deployments are neither deleted nor suspended as a whole, instances of open cases neither deleted nor
 * moved, their timers not deleted, the history not cut short. Looks at commands, so that every address of the engine's
 * REST and of Cockpit is covered. What the application does itself passes, and so does what mends an incident: retries,
 * one instance suspended and activated, variables.
 */
public class ProcessDoor extends CommandInterceptor {

    static final String MODELS_STAY = "engine-models-stay";
    static final String PROCESS_STAYS = "engine-process-stays";
    static final String HISTORY_STAYS = "engine-history-stays";

    private static final Set<Class<?>> OF_MODELS = Set.of(
            DeleteDeploymentCmd.class,
            DeleteProcessDefinitionsByKeyCmd.class,
            DeleteProcessDefinitionsByIdsCmd.class,
            SuspendProcessDefinitionCmd.class,
            SuspendProcessInstanceCmd.class);

    private static final Set<Class<?>> OF_INSTANCES = Set.of(
            DeleteProcessInstanceCmd.class,
            DeleteProcessInstancesCmd.class,
            DeleteProcessInstanceBatchCmd.class,
            ModifyProcessInstanceCmd.class,
            ModifyProcessInstanceAsyncCmd.class,
            ProcessInstanceModificationCmd.class,
            ProcessInstanceModificationBatchCmd.class,
            DeleteJobCmd.class,
            DeleteJobsCmd.class);

    private static final Set<Class<?>> OF_MESSAGES =
            Set.of(AbstractCorrelateMessageCmd.class, CorrelateAllMessageBatchCmd.class, MessageEventReceivedCmd.class);

    private static final Set<Class<?>> OF_HISTORY = Set.of(
            DeleteHistoricProcessInstancesCmd.class,
            DeleteHistoricProcessInstancesBatchCmd.class,
            DeleteHistoricTaskInstanceCmd.class,
            DeleteHistoricVariableInstanceCmd.class,
            DeleteHistoricVariableInstancesByProcessInstanceIdCmd.class,
            DeleteHistoricDecisionInstanceByDefinitionIdCmd.class,
            DeleteHistoricDecisionInstanceByInstanceIdCmd.class,
            DeleteHistoricDecisionInstancesBatchCmd.class);

    private final ObjectProvider<FormEntry> words;
    private final ObjectProvider<Cases> cases;

    /** @param words says a refusal in the language that was asked for; found late, as the cases, which need the engine */
    public ProcessDoor(ObjectProvider<FormEntry> words, ObjectProvider<Cases> cases) {
        this.words = words;
        this.cases = cases;
    }

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        if (context.getAuthentication() != null && context.isAuthorizationCheckEnabled()) {
            refusal(command, context).ifPresent(why -> {
                throw new AuthorizationException(words.getObject().said(new NotAllowed(why)));
            });
        }
        return next.execute(command);
    }

    private Optional<String> refusal(Command<?> command, CommandContext context) {
        if (isOne(command, OF_HISTORY)) {
            return Optional.of(HISTORY_STAYS);
        }
        if (isOne(command, OF_MODELS)) {
            return when(unchecked(context, () -> takesModels(new DirectFieldAccessor(command))), MODELS_STAY);
        }
        if (command instanceof AbstractUpdateProcessInstancesSuspendStateCmd<?>) {
            DirectFieldAccessor fields = new DirectFieldAccessor(command);
            return when(
                    Boolean.TRUE.equals(fields.getPropertyValue("suspending")) && isByQuery(inner(fields)),
                    MODELS_STAY);
        }
        if (isOne(command, OF_INSTANCES)) {
            return when(
                    unchecked(context, () -> takesInstances(inner(new DirectFieldAccessor(command)))), PROCESS_STAYS);
        }
        return when(isOne(command, OF_MESSAGES) && closesCases(new DirectFieldAccessor(command)), PROCESS_STAYS);
    }

    private static Optional<String> when(boolean isRefused, String why) {
        return isRefused ? Optional.of(why) : Optional.empty();
    }

    private static boolean isOne(Command<?> command, Set<Class<?>> kinds) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(command));
    }

    private static boolean unchecked(CommandContext context, BooleanSupplier question) {
        return context.runWithoutAuthorization(question::getAsBoolean);
    }

    private static boolean takesModels(DirectFieldAccessor fields) {
        return all(fields, "processDefinitionKey").anyMatch(HouseModels::isOurs)
                || all(fields, "processDefinitionId").anyMatch(HouseModels::isOne)
                || all(fields, "deploymentId").anyMatch(HouseModels::areIn);
    }

    /** Whoever names instances by a query may mean any. */
    private boolean takesInstances(DirectFieldAccessor fields) {
        return isByQuery(fields)
                || all(fields, "processInstanceId").anyMatch(this::isOfOpenCase)
                || all(fields, "jobId").anyMatch(this::isJobOfOpenCase);
    }

    private static boolean closesCases(DirectFieldAccessor fields) {
        Stream<String> names = Stream.concat(all(fields, "messageName"), all(inner(fields), "messageName"));
        return names.anyMatch(CollectionCaseProcess.CASE_CLOSED::equals);
    }

    /** An instance of our models that belongs to no case serves the whole house, as the daily run does. */
    private boolean isOfOpenCase(String instance) {
        var execution = Context.getCommandContext().getExecutionManager().findExecutionById(instance);
        if (execution == null || !HouseModels.isOne(execution.getProcessDefinitionId())) {
            return false;
        }
        String key = Objects.requireNonNullElse(execution.getProcessInstance().getBusinessKey(), "");
        return CaseId.parse(BusinessKey.caseNumberOf(key))
                .flatMap(id -> cases.getObject().find(id))
                .map(kase -> kase.isOpen())
                .orElse(true);
    }

    private boolean isJobOfOpenCase(String id) {
        var job = Context.getCommandContext().getJobManager().findJobById(id);
        if (job == null) {
            return false;
        }
        String instance = job.getProcessInstanceId();
        return instance == null ? HouseModels.isOurs(job.getProcessDefinitionKey()) : isOfOpenCase(instance);
    }

    /** The builder that the command carries, or the command itself. */
    private static DirectFieldAccessor inner(DirectFieldAccessor fields) {
        Object builder = fields.isReadableProperty("builder") ? fields.getPropertyValue("builder") : null;
        return builder == null ? fields : new DirectFieldAccessor(builder);
    }

    private static boolean isByQuery(DirectFieldAccessor fields) {
        return Stream.of("processInstanceQuery", "historicProcessInstanceQuery")
                .anyMatch(name -> fields.isReadableProperty(name) && fields.getPropertyValue(name) != null);
    }

    /** What the field, or the one of its plural, holds. */
    private static Stream<String> all(DirectFieldAccessor fields, String name) {
        return Stream.of(name, name + "s")
                .filter(fields::isReadableProperty)
                .map(fields::getPropertyValue)
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value))
                .filter(Objects::nonNull)
                .map(Object::toString);
    }
}
