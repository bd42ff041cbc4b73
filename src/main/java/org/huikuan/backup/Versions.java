package org.huikuan.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Which release this is, and which the tables are of. */
final class Versions {

    private Versions() {}

    static String ofApplication() {
        return Objects.requireNonNullElse(Versions.class.getPackage().getImplementationVersion(), "development");
    }

    /** The newest migration that was applied. */
    static String ofSchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select \"version\" from huikuan."
                        + (isH2(connection) ? "\"flyway_schema_history\"" : "flyway_schema_history")
                        + " where \"success\" = true and \"version\" is not null order by \"installed_rank\" desc")) {
            String newest = "0";
            while (row.next()) {
                String version = row.getString(1);
                if (compare(version, newest) > 0) {
                    newest = version;
                }
            }
            return newest;
        }
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    static int compare(String a, String b) {
        return Long.compare(number(a), number(b));
    }

    private static long number(String version) {
        return Long.parseLong(version.replaceAll("\\..*", ""));
    }
}
