package org.huikuan.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.huikuan.shared.start.WrongStart;
import org.huikuan.testing.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

class WorldGuardTest {

    private final HikariDataSource database = Databases.h2();
    private final InstallationMarks marks = new InstallationMarks(
            JdbcClient.create(database), Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC));

    @AfterEach
    void theDatabaseGoes() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"'',training", "'',demo", "training,''", "demo,''", "training,demo"})
    void aDatabaseOfAnotherWorldIsRefused(String created, String started) {
        start(created);

        assertThatThrownBy(() -> start(started))
                .isInstanceOf(WrongStart.class)
                .hasMessageContaining("This database was created for");
    }

    @ParameterizedTest
    @CsvSource({"'',''", "training,training", "demo,demo", "demo,training"})
    void aDatabaseOfTheSameWorldIsTaken(String created, String started) {
        start(created);

        assertThatCode(() -> start(started)).doesNotThrowAnyException();
    }

    @Test
    void trainingRefusesAMailServerThatReachesPeople() {
        MockEnvironment environment = environment("training").withProperty("spring.mail.host", "smtp.example.com");

        assertThatThrownBy(() -> new WorldGuard(environment, marks).run(new DefaultApplicationArguments()))
                .isInstanceOf(WrongStart.class)
                .hasMessageContaining("smtp.example.com");
        assertThat(marks.find("world")).isEmpty();
    }

    @Test
    void aRefusalIsPrintedAsWhatIsWrongAndWhatToDo() {
        WrongStart refused = new WrongStart("This is wrong.", "Do that.");

        FailureAnalysis report = new WrongStartReport().analyze(new IllegalStateException(refused));

        assertThat(report.getDescription()).isEqualTo("This is wrong.");
        assertThat(report.getAction()).isEqualTo("Do that.");
    }

    private void start(String profiles) {
        new WorldGuard(environment(profiles), marks).run(new DefaultApplicationArguments());
    }

    private static MockEnvironment environment(String profile) {
        MockEnvironment environment = new MockEnvironment();
        if (!profile.isEmpty()) {
            environment.setActiveProfiles(profile);
        }
        return environment;
    }
}
