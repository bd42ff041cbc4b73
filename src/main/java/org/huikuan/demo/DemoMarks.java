package org.huikuan.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the making of the demo world has come, kept over a restart. */
@Repository
@Profile("demo")
class DemoMarks {

    static final String PLAYING = "playing";
    static final String READY = "ready";

    private static final String NAME = "demo";

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoMarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<String> find() {
        return jdbc.sql("select mark from huikuan.installation where name = ?")
                .param(NAME)
                .query(String.class)
                .optional();
    }

    void set(String mark) {
        jdbc.sql("delete from huikuan.installation where name = ?").param(NAME).update();
        jdbc.sql("insert into huikuan.installation (name, mark, set_at) values (?, ?, ?)")
                .params(NAME, mark, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
