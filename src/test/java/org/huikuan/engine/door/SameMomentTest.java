package org.huikuan.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ws.rs.core.Response.Status;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.pvm.PvmException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.huikuan.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Two at the same thing at the same moment: the second is told so, whichever layer noticed it. */
class SameMomentTest {

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:same-moment;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=1");

    @AfterEach
    void theRequestEnds() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whoWaitsInVainForALockedAccountIsToldToTryAgain() throws SQLException {
        try (Connection first = database.getConnection();
                Statement statement = first.createStatement()) {
            statement.execute("create table account (id bigint primary key)");
            statement.execute("insert into account values (1)");
            first.setAutoCommit(false);
            statement.execute("select id from account where id = 1 for update");

            Throwable second = catchThrowable(() -> JdbcClient.create(database)
                    .sql("select id from account where id = 1 for update")
                    .query(Long.class)
                    .single());

            assertThat(CamundaCollisions.is(second)).as("%s", second).isTrue();
            assertThat(CamundaCollisions.is(new ProcessEngineException("the engine's own words", second.getCause())))
                    .isTrue();
        }
    }

    static Stream<RuntimeException> collisions() {
        return Stream.of(
                new OptimisticLockingException("ENGINE-03005"),
                new ProcessEngineException("flush", new OptimisticLockingException("ENGINE-03005")),
                new PvmException("cannot signal execution 4711: it has no current activity"),
                new ProcessEngineException("PostgreSQL's lock_timeout", new SQLException("canceling", "55P03")),
                new ProcessEngineException("PostgreSQL's deadlock", new SQLException("deadlock", "40P01")),
                new ProcessEngineException("H2's deadlock", new SQLException("deadlock", "40001", 40001)));
    }

    @ParameterizedTest
    @MethodSource("collisions")
    void theEngineIsUnderstoodHoweverDeepItHidesTheReason(RuntimeException failure) {
        assertThat(CamundaCollisions.is(failure)).isTrue();
        assertThat(CamundaCollisions.is(new IllegalStateException(failure))).isTrue();
    }

    @Test
    void whatIsWrongByItselfStaysWrong() {
        assertThat(CamundaCollisions.is(new DataIntegrityViolationException("too long")))
                .isFalse();
        assertThat(CamundaCollisions.is(new PvmException("couldn't find an outgoing flow")))
                .isFalse();
        assertThat(CamundaCollisions.is(new ProcessEngineException("x", new SQLException("no such table", "42S02"))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/process-instance/1/variables/note",
                "/engine-rest/engine/default/message",
                "/camunda/api/engine/engine/default/job/1/execute"
            })
    void everyCallOfTheEnginesRestIsAnsweredWithAConflict(String address) {
        by(address);

        collisions()
                .forEach(failure -> assertThatThrownBy(() -> failing(failure).execute(context -> "never"))
                        .isInstanceOfSatisfying(InvalidRequestException.class, refused -> {
                            assertThat(refused.getStatus()).isEqualTo(Status.CONFLICT);
                            assertThat(refused.getMessage()).contains("Somebody else");
                        }));
    }

    @Test
    void jobsAndOurOwnDoorsHearItFromTheEngine() {
        OptimisticLockingException collision = new OptimisticLockingException("ENGINE-03005");
        assertThatThrownBy(() -> failing(collision).execute(context -> "never")).isSameAs(collision);
        by("/api/receipts");
        assertThatThrownBy(() -> failing(collision).execute(context -> "never")).isSameAs(collision);
    }

    private static void by(String address) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest("POST", address)));
    }

    private static TaskRace failing(RuntimeException failure) {
        TaskRace race = new TaskRace(task -> true, Refused::getMessage);
        race.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                throw failure;
            }
        });
        return race;
    }
}
