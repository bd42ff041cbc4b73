package org.huikuan.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One real PostgreSQL 17 per JVM, durable as in production ({@code fsync} and {@code synchronous_commit} on, which
 * is asserted), and a database of its own for every caller. Stops with the JVM.
 */
public final class TestPostgres {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private TestPostgres() {}

    /** A new empty database. */
    public static Database fresh() {
        return copyOf("template0");
    }

    /** A new database that begins as a copy of another one, to which nobody may be connected. */
    static synchronized Database copyOf(String template) {
        String name = "huikuan_" + NEXT.getAndIncrement();
        execute("create database " + name + " template " + template + " encoding 'UTF8'");
        return new Database(name, url(name));
    }

    private static void execute(String sql) {
        try (Connection c = DriverManager.getConnection(url("postgres"), "postgres", "postgres");
                Statement s = c.createStatement()) {
            s.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + Server.PORT + "/" + database;
    }

    /** A database of the server: what {@code spring.datasource.*} takes. */
    public record Database(String name, String url) {

        public String username() {
            return "postgres";
        }

        public String password() {
            return "postgres";
        }

        /** A small pool, to be closed by the caller. */
        public HikariDataSource pool() {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setUsername(username());
            config.setPassword(password());
            config.setMaximumPoolSize(12);
            config.setMinimumIdle(0);
            return new HikariDataSource(config);
        }
    }

    private static final class Server {

        static final int PORT = start();

        private static int start() {
            int port = PostgresServer.start();
            require(port, "fsync", "on");
            require(port, "synchronous_commit", "on");
            require(port, "server_version", "17");
            return port;
        }

        private static void require(int port, String setting, String value) {
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
            try (Connection c = DriverManager.getConnection(url, "postgres", "postgres");
                    Statement s = c.createStatement();
                    ResultSet r = s.executeQuery("show " + setting)) {
                r.next();
                if (!r.getString(1).startsWith(value)) {
                    throw new IllegalStateException("PostgreSQL runs with " + setting + " = " + r.getString(1)
                            + ", the tests need " + value + "; look at PostgresServer");
                }
            } catch (SQLException e) {
                throw new IllegalStateException("PostgreSQL does not answer on port " + port, e);
            }
        }
    }
}
