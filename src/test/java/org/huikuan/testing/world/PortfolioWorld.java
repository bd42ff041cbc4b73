package org.huikuan.testing.world;

import static org.huikuan.testing.world.CaseWorld.fields;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.huikuan.cases.CaseId;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.ImportRequest;
import org.huikuan.imports.Imports;
import org.huikuan.imports.files.LedgerUpload;
import org.huikuan.portfolio.Customer;
import org.huikuan.portfolio.Filter;
import org.huikuan.portfolio.Portfolio;
import org.huikuan.teams.Team;
import org.huikuan.teams.Teams;
import org.huikuan.testing.Said;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two teams with their people, and what a test asks about who works on whom. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
public final class PortfolioWorld {

    public final CaseWorld cases;

    public PortfolioWorld(CaseWorld cases) {
        this.cases = cases.on("2026-03-02");
    }

    /** In team default lin, wei and qin; in team west xia and yan. */
    public void people() {
        cases.get(Teams.class).save(new Team("west", "西部团队"));
        List.of("lin", "wei", "qin").forEach(p -> collector(p, "default"));
        List.of("xia", "yan").forEach(p -> collector(p, "west"));
    }

    public void collector(String name, String team) {
        IdentityService people = cases.get(IdentityService.class);
        if (people.createUserQuery().userId(name).count() == 0) {
            people.saveUser(people.newUser(name));
        }
        for (String group : List.of("collectors", "team-" + team)) {
            if (people.createUserQuery().userId(name).memberOfGroup(group).count() == 0) {
                people.createMembership(name, group);
            }
        }
    }

    /** A fresh case that the collector of the default team is in charge of. */
    public GridCase caseOf(String collector) {
        GridCase kase = new GridCase(cases);
        assign(kase, "default", collector);
        return kase;
    }

    public void assign(GridCase kase, String team, String collector) {
        cases.asManager(() ->
                cases.acts().reassign(kase.id, fields("collector=" + collector + ", team=" + team + ", reason=分配")));
    }

    public Customer customer(String number) {
        List<Customer> found = new ArrayList<>();
        cases.asManager(() -> found.addAll(cases.get(Portfolio.class)
                .page(Filter.read(java.util.Map.of("q", number)), 0, 200)
                .items()));
        return found.stream()
                .filter(c -> c.customer().equals(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no customer " + number + " in " + found));
    }

    public String assignee(GridCase kase) {
        return cases.task(kase.id, GridCase.CALL).getAssignee();
    }

    public List<String> assignees(CaseId id) {
        return tasks(id).stream().map(Task::getAssignee).distinct().toList();
    }

    private List<Task> tasks(CaseId id) {
        return cases.tasks(id).stream().map(key -> cases.task(id, key)).toList();
    }

    public List<String> grantedGroups(CaseId id) {
        return grants(id).stream()
                .map(Authorization::getGroupId)
                .filter(g -> g != null)
                .toList();
    }

    public List<String> grantedUsers(CaseId id) {
        return grants(id).stream()
                .map(Authorization::getUserId)
                .filter(u -> u != null)
                .toList();
    }

    private List<Authorization> grants(CaseId id) {
        return tasks(id).stream()
                .flatMap(t -> cases
                        .get(AuthorizationService.class)
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .resourceId(t.getId())
                        .list()
                        .stream())
                .toList();
    }

    /** Kinds of identity links of people on the case's tasks, the assignee apart. */
    public List<String> linkedPeople(CaseId id) {
        return tasks(id).stream()
                .flatMap(t -> cases.get(TaskService.class).getIdentityLinksForTask(t.getId()).stream())
                .filter(l -> l.getUserId() != null && !l.getType().equals("assignee"))
                .map(l -> l.getType() + " " + l.getUserId())
                .toList();
    }

    public String collectorOf(long account) {
        return jdbc().sql("select collector from huikuan.account where id = ?")
                .param(account)
                .query(String.class)
                .single();
    }

    /** What happened to the account: {@code what: detail (grounds)}. */
    public List<String> journal(long account) {
        return jdbc().sql("select what, detail, grounds from huikuan.journal where account_id = ? order by id")
                .param(account)
                .query((row, n) ->
                        row.getString(1) + ": " + Said.of(row.getString(2)) + " (" + Said.of(row.getString(3)) + ")")
                .list();
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(cases.get(DataSource.class));
    }

    /** Finance loads a file of customers of the default creditor. */
    public void customersFile(String csv) {
        try {
            Path file = Files.createTempFile("customers", ".csv");
            Files.write(file, csv.getBytes(StandardCharsets.UTF_8));
            cases.as("fang", "finance", () -> {
                Imports imports = cases.get(Imports.class);
                var report = imports.run(imports.prepare(new ImportRequest(
                        ImportKind.CUSTOMERS, LedgerUpload.of(file, "customers.csv"), null, null, "HK")));
                if (!report.rejected().isEmpty()) {
                    throw new AssertionError(report.rejected().toString());
                }
            });
            Files.delete(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
