package org.huikuan.installation;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says that the database does not let us in, and what to look at. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoDatabaseReport extends AbstractFailureAnalyzer<SQLException> {

    private static final int H2_IN_USE = 90020;

    private final Environment environment;

    NoDatabaseReport(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String action = whatToDo(cause);
        return action == null
                ? null
                : new FailureAnalysis(
                        "The database " + environment.getProperty("spring.datasource.url") + " does not let us in: "
                                + cause.getMessage(),
                        action,
                        cause);
    }

    /** H2 alone has its file in this process. */
    private static boolean cannotWrite(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return failure.getClass().getName().startsWith("org.h2.");
            }
        }
        return false;
    }

    private static @Nullable String whatToDo(SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        if (cause.getErrorCode() == H2_IN_USE) {
            return "Another process uses it. Stop that one, or give this start a folder of its own with huikuan.home.";
        }
        if (cannotWrite(cause)) {
            return "Is the disk of huikuan.home full? Make space and start again; what was acknowledged is in the file.";
        }
        if (state.startsWith("08")) {
            return "Start the database server, and check host and port in spring.datasource.url.";
        }
        if (state.startsWith("28")) {
            return "Check spring.datasource.username and spring.datasource.password.";
        }
        return state.equals("3D000")
                ? "Create the database on the server, or correct its name in spring.datasource.url."
                : null;
    }
}
