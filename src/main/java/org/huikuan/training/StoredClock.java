package org.huikuan.training;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the clock stands, kept over a restart. */
@Repository
@Profile("training")
@DependsOnDatabaseInitialization
class StoredClock {

    private final JdbcClient jdbc;

    StoredClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Duration offset() {
        return Duration.ofMillis(jdbc.sql("select offset_millis from huikuan.training_clock")
                .query(Long.class)
                .single());
    }

    void keep(Duration offset) {
        jdbc.sql("update huikuan.training_clock set offset_millis = :millis")
                .param("millis", offset.toMillis())
                .update();
    }

    /** The date the clock was on its way to when the application ended. */
    Optional<LocalDate> target() {
        List<LocalDate> dates = new ArrayList<>();
        jdbc.sql("select moving_to from huikuan.training_clock where moving_to is not null")
                .query(r -> {
                    dates.add(r.getObject(1, LocalDate.class));
                });
        return dates.stream().findFirst();
    }

    void keepTarget(@Nullable LocalDate date) {
        jdbc.sql("update huikuan.training_clock set moving_to = :date")
                .param("date", date, java.sql.Types.DATE)
                .update();
    }
}
