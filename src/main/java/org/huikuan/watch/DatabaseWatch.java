package org.huikuan.watch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees when the database in this process (H2) has closed itself: after a full disk or a failed write it answers nobody
 * any more, also when there is space again, until the process is started anew. A database of its own process is not
 * watched: it comes back by itself.
 */
class DatabaseWatch {

    /** EX_IOERR of {@code sysexits.h}. */
    static final int EXIT_STATUS = 74;

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private static final Set<Integer> CLOSED = Set.of(
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_CORRUPTED_1);

    private final DataSource database;
    private final Runnable end;
    private boolean ending;

    /** @param end ends the process */
    DatabaseWatch(DataSource database, Runnable end) {
        this.database = database;
        this.end = end;
    }

    void look() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        } catch (SQLException e) {
            SQLException closed = closing(e);
            if (closed != null && !ending) {
                ending = true;
                LOG.error(
                        "The database has closed itself ({}). Is the disk of huikuan.home full? This process ends with"
                                + " status {}; make space and start it again. What was acknowledged is in the file.",
                        String.valueOf(closed.getMessage()).lines().findFirst().orElse(""),
                        EXIT_STATUS);
                end.run();
            }
        }
    }

    /** The pool wraps what the database says. */
    static @Nullable SQLException closing(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && CLOSED.contains(sql.getErrorCode())) {
                return sql;
            }
        }
        return null;
    }
}
