package org.huikuan.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huikuan.testing.ApplicationProcess;
import org.huikuan.testing.Await;
import org.huikuan.testing.Beside;
import org.huikuan.testing.Caller;
import org.huikuan.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes over one PostgreSQL share a daily run, and one of them dies in the middle of a slice. */
@Beside
class TwoNodesTest {

    private static final int ACCOUNTS = 2000;
    private static final String TIMERS_OF_CASES =
            "count(*) from act_ru_job where process_def_key_ in ('collection-case', 'reminder-call')";
    private static final String PASSWORD = "of-two-nodes";

    private final TestPostgres.Database database = TestPostgres.fresh();

    @Test
    void finishARunOfWhichOneNodeDied() {
        try (HikariDataSource pool = database.pool();
                ApplicationProcess dies = node("node-a").awaitReady();
                ApplicationProcess lives = node("node-b").awaitReady()) {
            JdbcClient jdbc = JdbcClient.create(pool);
            Caller caller = Caller.of(lives.address(), "admin", PASSWORD);
            load(caller, 0, ACCOUNTS / 2);
            load(Caller.of(dies.address(), "admin", PASSWORD), ACCOUNTS / 2, ACCOUNTS);

            long run = caller.post("/api/daily-run", null).body().get("id").asLong();
            Await.until(
                    Duration.ofMinutes(2),
                    () -> "both nodes to be at work; slices: " + slices(jdbc),
                    () -> hasFinished(jdbc, dies) && isInTheMiddle(jdbc, dies) && hasFinished(jdbc, lives));
            dies.kill();
            Await.until(
                    Duration.ofMinutes(3),
                    () -> "the run to end; slices: " + slices(jdbc) + lives.output(),
                    () -> !"running".equals(state(caller, run).get("state").asText()));

            assertEverythingIsDoneOnce(jdbc, state(caller, run));
            assertThat(hasFinished(jdbc, dies)).isTrue();
        }
    }

    private static void assertEverythingIsDoneOnce(JdbcClient jdbc, JsonNode run) {
        assertThat(run.get("state").asText()).isEqualTo("done");
        assertThat(run.get("accounts").asInt()).isEqualTo(ACCOUNTS);
        assertThat(run.get("opened").asInt()).isEqualTo(ACCOUNTS);
        assertThat(run.get("faults")).isEmpty();
        assertThat(run.get("exceptions")).isEmpty();
        assertThat(count(jdbc, "count(*) from huikuan.collection_case where status = 'open'"))
                .isEqualTo(ACCOUNTS);
        assertThat(count(jdbc, "count(distinct open_account_id) from huikuan.collection_case"))
                .isEqualTo(ACCOUNTS);
        assertThat(count(
                        jdbc,
                        "count(distinct proc_inst_id_) from act_hi_procinst where proc_def_key_ = 'collection-case'"))
                .isEqualTo(ACCOUNTS);
        assertThat(count(jdbc, "count(*) from act_ru_task") + count(jdbc, TIMERS_OF_CASES))
                .as("each case stands at its one task or timer")
                .isEqualTo(ACCOUNTS);
        assertThat(count(jdbc, "count(distinct case_id) from huikuan.journal where what = 'case-opened'"))
                .isEqualTo(ACCOUNTS);
    }

    private ApplicationProcess node(String name) {
        return ApplicationProcess.begin(
                name,
                "spring.profiles.active=postgres",
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.username(),
                "spring.datasource.password=" + database.password(),
                "huikuan.admin.password=" + PASSWORD,
                // One slice at a time, and a dead node's slice is free again soon.
                "camunda.bpm.job-execution.core-pool-size=1",
                "camunda.bpm.job-execution.max-pool-size=1",
                "camunda.bpm.job-execution.queue-capacity=1",
                "camunda.bpm.job-execution.max-jobs-per-acquisition=1",
                "camunda.bpm.job-execution.wait-time-in-millis=200",
                "camunda.bpm.job-execution.max-wait=500",
                "camunda.bpm.job-execution.lock-time-in-millis=15000");
    }

    /** Half of them to each node. */
    private static void load(Caller caller, int from, int to) {
        String customers = IntStream.range(from, to)
                .mapToObj(n -> "K%d,Customer %d\n".formatted(n, n))
                .collect(Collectors.joining("", "customer,name\n", ""));
        String invoices = IntStream.range(from, to)
                .mapToObj(n -> "K%d,R-%d,2026-01-05,2026-02-04,1200.00,CNY\n".formatted(n, n))
                .collect(Collectors.joining("", "customer,invoice,issuedOn,dueOn,amount,currency\n", ""));
        assertThat(accepted(caller, "customers", customers)).isEqualTo(to - from);
        assertThat(accepted(caller, "invoices", invoices)).isEqualTo(to - from);
    }

    private static int accepted(Caller caller, String kind, String lines) {
        return caller.upload("/api/imports/" + kind, kind + ".csv", lines)
                .body()
                .path("accepted")
                .asInt();
    }

    private static JsonNode state(Caller caller, long run) {
        return caller.get("/api/daily-run/" + run).body();
    }

    private static boolean isInTheMiddle(JdbcClient jdbc, ApplicationProcess node) {
        return count(
                        jdbc,
                        "count(*) from huikuan.daily_run_slice where state = 'waiting' and accounts > 0 and node like '"
                                + node.pid() + "@%'")
                > 0;
    }

    private static boolean hasFinished(JdbcClient jdbc, ApplicationProcess node) {
        return count(
                        jdbc,
                        "count(*) from huikuan.daily_run_slice where state = 'done' and node like '" + node.pid()
                                + "@%'")
                > 0;
    }

    private static List<String> slices(JdbcClient jdbc) {
        return jdbc.sql("select node || ' ' || state || ' ' || accounts from huikuan.daily_run_slice order by id")
                .query(String.class)
                .list();
    }

    private static int count(JdbcClient jdbc, String what) {
        return jdbc.sql("select " + what).query(Integer.class).single();
    }
}
