package org.huikuan.engine.settings;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.huikuan.cases.Cases;
import org.huikuan.engine.door.ExpressionDoor;
import org.huikuan.engine.door.FormEntry;
import org.huikuan.engine.door.ModelFence;
import org.huikuan.engine.door.NoScripts;
import org.huikuan.engine.door.PeopleDoor;
import org.huikuan.engine.door.ProcessDoor;
import org.huikuan.engine.door.StepsOnlyExpressions;
import org.huikuan.engine.door.TaskDoor;
import org.huikuan.engine.door.TaskRace;
import org.huikuan.engine.door.TaskTurn;
import org.huikuan.engine.people.GroupGrants;
import org.huikuan.engine.people.PasswordHash;
import org.huikuan.engine.tables.DeployedTables;
import org.huikuan.shared.HuikuanProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Settings of the engine that the application relies on, and that are therefore no matter of configuration. */
@Component
class CamundaSettings extends AbstractProcessEnginePlugin {

    /** Ten years, the retention of accounting vouchers; definitions may name another. */
    private static final String TIME_TO_LIVE = "P3650D";

    /** Team groups carry a hyphen, login names often are mail addresses; both end up in addresses of the REST API. */
    private static final String GROUP_NAMES = "[a-zA-Z0-9][a-zA-Z0-9_-]*";

    private static final String USER_NAMES = "[a-zA-Z0-9][a-zA-Z0-9._@-]*";

    private final ApplicationContext context;
    private final ObjectProvider<DeployedTables> tables;
    private final ObjectProvider<FormEntry> forms;
    private final ObjectProvider<TaskTurn> turns;
    private final ObjectProvider<Cases> cases;
    private final HuikuanProperties house;
    private final Environment environment;

    CamundaSettings(
            ApplicationContext context,
            ObjectProvider<DeployedTables> tables,
            ObjectProvider<FormEntry> forms,
            ObjectProvider<TaskTurn> turns,
            ObjectProvider<Cases> cases,
            HuikuanProperties house,
            Environment environment) {
        this.context = context;
        this.tables = tables;
        this.forms = forms;
        this.turns = turns;
        this.cases = cases;
        this.house = house;
        this.environment = environment;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setGroupResourceWhitelistPattern(GROUP_NAMES);
        engine.setUserResourceWhitelistPattern(USER_NAMES);
        engine.setExpressionManager(new StepsOnlyExpressions(context));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setBpmnParseFactory(ModelFence::new);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setDefaultUserPermissionForTask(Permissions.TASK_WORK);
        HistoryCleaning.set(engine, house.zone(), environment.acceptsProfiles(Profiles.of("training")));
        engine.setHistoryTimeToLive(TIME_TO_LIVE);
        engine.setFailedJobRetryTimeCycle("R5/PT10S");
        leaveGuessingToLogin(engine);
        engine.setPasswordEncryptor(new PasswordHash());
        engine.setResourceAuthorizationProvider(new GroupGrants());
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(
                new DeploymentNotice(() -> tables.ifAvailable(DeployedTables::forget)),
                new TaskRace(this::exists, refused -> forms.getObject().said(refused))));
        engine.setCustomPostCommandInterceptorsTxRequired(
                List.of(new ExpressionDoor(), new PeopleDoor(), new ProcessDoor(forms, cases), new TaskDoor(forms)));
        leaveOutWhatIsNotUsed(engine);
    }

    /** The login slows down who guesses; the engine would lock the person out for everybody's wrong passwords. */
    private static void leaveGuessingToLogin(ProcessEngineConfigurationImpl engine) {
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        engine.setLoginDelayBase(0);
    }

    private boolean exists(String taskId) {
        return turns.getObject().existsNow(taskId);
    }

    private static void leaveOutWhatIsNotUsed(ProcessEngineConfigurationImpl engine) {
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setTaskMetricsEnabled(false);
    }
}
