package org.huikuan.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A connection that sees the whole database as it was at one moment, whatever others write meanwhile. */
final class Snapshot implements AutoCloseable {

    /** H2's level of the name: every table as of the first statement. */
    private static final int H2_SNAPSHOT = 6;

    private final Connection connection;
    private final boolean isH2;

    private Snapshot(Connection connection, boolean isH2) {
        this.connection = connection;
        this.isH2 = isH2;
    }

    static Snapshot of(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        boolean isH2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        Snapshot snapshot = new Snapshot(connection, isH2);
        try {
            snapshot.begin();
            return snapshot;
        } catch (SQLException e) {
            snapshot.close();
            throw e;
        }
    }

    private void begin() throws SQLException {
        connection.setTransactionIsolation(isH2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
        lazily(true);
        connection.setAutoCommit(false);
        try (Statement first = connection.createStatement()) {
            first.execute("select count(*) from huikuan.installation");
        }
    }

    /** H2 would otherwise hold a whole table before its first row is seen. */
    private void lazily(boolean lazily) throws SQLException {
        if (isH2) {
            try (Statement setting = connection.createStatement()) {
                setting.execute("set lazy_query_execution " + (lazily ? 1 : 0));
            }
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try (Connection last = connection) {
            if (!last.getAutoCommit()) {
                last.rollback();
                last.setAutoCommit(true);
            }
            lazily(false);
            last.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }
}
