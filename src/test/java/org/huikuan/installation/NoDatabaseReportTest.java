package org.huikuan.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.h2.message.DbException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

/** A database that cannot be used at the start is told in two sentences instead of a stack. */
class NoDatabaseReportTest {

    @Test
    void aFullDiskIsSuspected() {
        SQLException full = DbException.convertIOException(new IOException("No space left on device"), "huikuan.mv.db")
                .getSQLException();

        assertThat(whatToDo(full)).startsWith("Is the disk of huikuan.home full?");
    }

    @Test
    void whoeverElseFailsIsToldApart() {
        assertThat(whatToDo(new SQLException("in use", "90020", 90020))).startsWith("Another process uses it.");
        assertThat(whatToDo(new SQLException("refused", "08001", new IOException("refused"))))
                .startsWith("Start the database server");
        assertThat(whatToDo(new SQLException("password", "28P01"))).startsWith("Check spring.datasource.username");
        assertThat(whatToDo(new SQLException("no such table", "42S02"))).isNull();
    }

    private static @Nullable String whatToDo(SQLException failure) {
        FailureAnalysis analysis = new NoDatabaseReport(new MockEnvironment()).analyze(failure, failure);
        return analysis == null ? null : analysis.getAction();
    }
}
