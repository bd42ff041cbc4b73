package org.huikuan.testing.world;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.huikuan.acts.ActDoor;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.cases.loop.CaseFlow;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.MovableTestClock;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Drives cases through days, as a test tells them, on the real engine without a job executor. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
public final class CaseWorld {

    private final ApplicationContext context;
    private final MovableTestClock clock;
    private final Set<String> fired = new TreeSet<>();
    private final EngineRows engine;
    public final Ledgers ledgers;
    public final Cashier cashier;

    public CaseWorld(ApplicationContext context) {
        this.context = context;
        this.clock = context.getBean(MovableTestClock.class);
        this.engine = new EngineRows(context.getBean(DataSource.class));
        this.ledgers = Ledgers.in(context.getBean(DataSource.class));
        this.cashier = new Cashier(this);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public FreeActs acts() {
        return new FreeActs(get(ActDoor.class));
    }

    AutowireCapableBeanFactory beans() {
        return context.getAutowireCapableBeanFactory();
    }

    /** It is nine o'clock of that day. */
    public CaseWorld on(String day) {
        clock.set(day);
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
        return this;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), MovableTestClock.SHANGHAI);
    }

    /** The daily run's work for one account. */
    public DailyWork.Outcome run(long account) {
        return run(List.of(account));
    }

    /** The daily run's work for a batch of accounts. */
    public DailyWork.Outcome run(List<Long> accounts) {
        Creditor creditor = get(Creditors.class).find("HK").orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), creditor.zone());
        return get(UnitOfWork.class).inNew(() -> get(DailyWork.class).work(creditor, today, accounts));
    }

    public CollectionCase caseOf(long account) {
        return java.util.Objects.requireNonNull(
                get(Cases.class).openOf(List.of(account)).get(account));
    }

    public CollectionCase caseNow(CaseId id) {
        return get(Cases.class).get(id);
    }

    /** Definition keys of the open tasks of the case and of its promises and disputes. */
    public List<String> tasks(CaseId id) {
        return engine.tasks(id).stream().map(EngineRows.OpenTask::key).sorted().toList();
    }

    public Task task(CaseId id, String key) {
        return get(TaskService.class).createTaskQuery().taskId(taskId(id, key)).singleResult();
    }

    private String taskId(CaseId id, String key) {
        return engine.tasks(id).stream()
                .filter(t -> t.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task " + key + "; open: " + tasks(id)))
                .id();
    }

    /** Activity id and day of every timer of the case and of its promises and disputes. */
    public Map<String, String> timers(CaseId id) {
        Map<String, String> timers = new HashMap<>();
        engine.jobs(id).forEach(j -> timers.put(j.activity(), dayOf(j).toString()));
        return timers;
    }

    /** As {@code activity@day}, sorted, each as often as it is there. */
    public List<String> timerDays(CaseId id) {
        return engine.jobs(id).stream()
                .map(j -> j.activity() + "@" + dayOf(j))
                .sorted()
                .toList();
    }

    private static LocalDate dayOf(EngineRows.WaitingJob job) {
        return LocalDate.ofInstant(job.due().toInstant(), MovableTestClock.SHANGHAI);
    }

    /** Business keys of all processes of the case, its promises, disputes and holds. */
    List<String> businessKeys(CaseId id) {
        return engine.instances(id).stream()
                .map(EngineRows.Instance::businessKey)
                .toList();
    }

    public List<String> processes(CaseId id) {
        return engine.instances(id).stream()
                .map(EngineRows.Instance::model)
                .sorted()
                .toList();
    }

    /** Fires every timer of the case that is due, earliest first, until none is. */
    public CaseWorld fireDueTimers(CaseId id) {
        for (int turns = 0; turns < 20; turns++) {
            var due = engine.jobs(id).stream()
                    .filter(j -> j.due() == null || !j.due().after(Date.from(clock.instant())))
                    .min(java.util.Comparator.comparing(EngineRows.WaitingJob::due));
            if (due.isEmpty()) {
                return this;
            }
            fired.add(due.get().activity());
            get(ManagementService.class).executeJob(due.get().id());
        }
        throw new AssertionError("timers of " + id + " never end");
    }

    /** It is the day on which the last of the case's timers is due; the same day when it has none. */
    public CaseWorld onTheDayOfTheLastTimer(CaseId id) {
        engine.jobs(id).stream()
                .map(CaseWorld::dayOf)
                .max(java.util.Comparator.naturalOrder())
                .ifPresent(day -> on(day.toString()));
        return this;
    }

    /** Activities of all timers fired so far. */
    public Set<String> firedTimers() {
        return fired;
    }

    /** The case's process is rung although nothing has changed. */
    public void ring(CaseId id) {
        get(CaseFlow.class).changed(id);
    }

    /** Something has happened that whoever listens is told. */
    public void tell(Object event) {
        context.publishEvent(event);
    }

    /** The teams that the open tasks of the case are offered to. */
    public List<String> teamsOfTasks(CaseId id) {
        return engine.tasks(id).stream()
                .flatMap(t -> get(TaskService.class).getIdentityLinksForTask(t.id()).stream())
                .map(org.camunda.bpm.engine.task.IdentityLink::getGroupId)
                .filter(g -> g != null && g.startsWith("team-"))
                .distinct()
                .toList();
    }

    /** A person of these groups does something. */
    public void as(String user, String groups, Runnable act) {
        var authorities = AuthorityUtils.createAuthorityList(groups.split(","));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, authorities));
        get(IdentityService.class).setAuthentication(user, List.of(groups.split(",")));
        try {
            act.run();
        } finally {
            get(IdentityService.class).clearAuthentication();
            SecurityContextHolder.clearContext();
        }
    }

    public void asCollector(Runnable act) {
        as("carol", "collectors,team-default", act);
    }

    public void asManager(Runnable act) {
        as("mei", "managers,team-default", act);
    }

    /** Completes the task with what the person wrote: {@code field=value, ...}. */
    public void complete(CaseId id, String taskKey, String words) {
        String task = taskId(id, taskKey);
        asCollector(() -> get(TaskService.class).complete(task, fields(words)));
    }

    public static Map<String, Object> fields(String words) {
        return Arrays.stream(words.split(", "))
                .map(f -> f.split("=", 2))
                .collect(Collectors.toMap(f -> f[0], f -> f[1]));
    }

    /** The general truth: an open case has a task or a timer, and the engine stands where the rows say. */
    public void engineFollows(CaseId id) {
        new EngineCheck(this).follows(id);
    }
}
