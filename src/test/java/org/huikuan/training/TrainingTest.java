package org.huikuan.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.huikuan.testing.ApplicationProcess;
import org.huikuan.testing.Await;
import org.huikuan.testing.Beside;
import org.huikuan.testing.Caller;
import org.huikuan.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock of the real application in profile training, moved as a trainer does; it dies on the way once. */
@Beside
class TrainingTest {

    private static final String PASSWORD = "of-the-training";

    private final TestPostgres.Database database = TestPostgres.fresh();

    @Test
    void goesBackOnceThenForwardDayByDayAndGoesOnAfterACrash() {
        try (ApplicationProcess application = start()) {
            Caller caller = Caller.of(application.address(), "admin", PASSWORD);
            refusesBadWishes(caller);
            goesBackAndRunsEachWorkingDayOnTheWay(caller);
            goesForwardOnlyAsSoonAsThereIsACase(caller);
            assertThat(caller.post("/api/clock", "{\"date\":\"2060-01-01\"}").status())
                    .as("where there are cases a journey has an end")
                    .isEqualTo(400);
            caller.post("/api/clock", "{\"date\":\"2012-08-01\"}");
            application.kill();
        }
        diedWithAllJobsTaken();
        try (ApplicationProcess application = start()) {
            Caller caller = Caller.of(application.address(), "admin", PASSWORD);
            awaitIdle(caller);
            assertThat(today(caller)).isEqualTo("2012-08-01");
            assertThat(daysRun(caller)).contains("2012-07-30", "2012-07-31").doesNotContain("2012-07-29", "2012-08-01");
        }
    }

    /** The worst moment to die: each job was taken by the node that is gone, and its lock would be over years later. */
    private void diedWithAllJobsTaken() {
        try (HikariDataSource pool = database.pool()) {
            int taken = JdbcClient.create(pool).sql("""
                            update act_ru_job set lock_owner_ = 'the-dead',
                              lock_exp_time_ = timestamp '2015-01-01 00:00:00', duedate_ = timestamp '2012-04-01 00:00:00'
                            where process_def_key_ is not null""").update();
            assertThat(taken).isPositive();
        }
    }

    private static void refusesBadWishes(Caller caller) {
        assertThat(caller.post("/api/clock", "{}").status()).isEqualTo(400);
        assertThat(caller.post("/api/clock", "{\"date\":\"2026-03-02\",\"days\":1}")
                        .status())
                .isEqualTo(400);
        assertThat(caller.post("/api/clock", "{\"date\":\"tomorrow\"}").status())
                .isEqualTo(400);
        assertThat(caller.post("/api/clock", "{\"date\":\"1999-12-31\"}").body().findValuesAsText("field"))
                .containsExactly("date");
        assertThat(caller.post("/api/clock", "{\"days\":0}").status()).isEqualTo(202);
    }

    private static void goesBackAndRunsEachWorkingDayOnTheWay(Caller caller) {
        assertThat(caller.post("/api/clock", "{\"date\":\"2012-03-30\"}").status())
                .isEqualTo(202);
        awaitIdle(caller);
        assertThat(today(caller)).isEqualTo("2012-03-30");

        Caller.Answer sent = caller.post("/api/clock", "{\"date\":\"2012-04-03\"}");
        assertThat(sent.body().get("idle").asBoolean()).isFalse();
        assertThat(caller.post("/api/clock", "{\"days\":1}").status()).isEqualTo(409);
        awaitIdle(caller);
        assertThat(today(caller)).isEqualTo("2012-04-03");
        assertThat(daysRun(caller)).containsExactly("2012-03-30", "2012-04-02");
    }

    private static void goesForwardOnlyAsSoonAsThereIsACase(Caller caller) {
        caller.upload("/api/imports/customers", "customers.csv", "customer,name\nK1,Customer\n");
        caller.upload(
                "/api/imports/invoices",
                "invoices.csv",
                "customer,invoice,issuedOn,dueOn,amount,currency\nK1,R-1,2012-03-01,2012-03-31,1200.00,CNY\n");
        long run = caller.post("/api/daily-run", null).body().get("id").asLong();
        awaitIdle(caller);
        assertThat(caller.get("/api/daily-run/" + run).body().get("opened").asInt())
                .isOne();
        assertThat(caller.get("/api/daily-run/" + run).body().get("date").asText())
                .isEqualTo("2012-04-03");

        Caller.Answer back = caller.post("/api/clock", "{\"date\":\"2012-04-02\"}");
        assertThat(back.status()).isEqualTo(409);
        assertThat(back.body().get("detail").asText()).containsIgnoringCase("there are cases");
        assertThat(caller.post("/api/clock", "{\"days\":0}").status()).isEqualTo(202);
    }

    /** Days of the runs, in order. */
    private static List<String> daysRun(Caller caller) {
        List<String> days = new ArrayList<>();
        for (int id = 1; ; id++) {
            Caller.Answer run = caller.get("/api/daily-run/" + id);
            if (run.status() == 404) {
                return days;
            }
            assertThat(run.body().get("state").asText()).isEqualTo("done");
            days.add(run.body().get("date").asText());
        }
    }

    private static void awaitIdle(Caller caller) {
        Await.until(Duration.ofMinutes(4), () -> "the clock to rest; it is " + today(caller), () -> state(caller)
                .get("idle")
                .asBoolean());
    }

    private static String today(Caller caller) {
        return state(caller).get("date").asText();
    }

    private static JsonNode state(Caller caller) {
        return caller.get("/api/clock").body();
    }

    private ApplicationProcess start() {
        return ApplicationProcess.start(
                "training",
                "spring.profiles.active=postgres,training",
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.username(),
                "spring.datasource.password=" + database.password(),
                "huikuan.admin.password=" + PASSWORD);
    }
}
