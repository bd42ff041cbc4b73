package org.huikuan.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Fresh databases with our own tables, without Spring: H2 in memory and PostgreSQL. Use {@link OnBothDatabases} on a
 * test method with one {@link DataSource} parameter; the pool is closed after the test. The migrations run once for
 * each kind; every further database is a copy of what they made.
 */
public final class Databases {

    private Databases() {}

    /** For {@code @MethodSource}: one H2 and one PostgreSQL. */
    public static Stream<DataSource> fresh() {
        return Stream.of(new LetGo("H2", h2()), new LetGo("PostgreSQL", postgres()));
    }

    /**
     * JUnit closes the parameter after its test, but not one inside of {@link org.junit.jupiter.api.Named}, and keeps the
     * parameters of all tests to the end: what a closed one stood for is let go.
     */
    private static final class LetGo extends DelegatingDataSource implements AutoCloseable {

        private final String name;

        private LetGo(String name, HikariDataSource pool) {
            super(pool);
            this.name = name;
        }

        /** Stands in the name of the test. */
        @Override
        public String toString() {
            return name;
        }

        @Override
        public void close() {
            if (getTargetDataSource() instanceof HikariDataSource pool) {
                pool.close();
                setTargetDataSource(null);
            }
        }
    }

    public static HikariDataSource h2() {
        HikariDataSource pool = emptyH2();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : H2Template.SCRIPT) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return pool;
    }

    private static HikariDataSource emptyH2() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        config.setUsername("sa");
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(0);
        return new ForgottenWhenClosed(config);
    }

    /** A database in memory lives as long as the JVM, unless somebody ends it. */
    private static final class ForgottenWhenClosed extends HikariDataSource {

        ForgottenWhenClosed(HikariConfig config) {
            super(config);
        }

        @Override
        public void close() {
            if (!isClosed()) {
                JdbcClient.create(this).sql("shutdown").update();
            }
            super.close();
        }
    }

    public static HikariDataSource postgres() {
        return TestPostgres.copyOf(Template.NAME).pool();
    }

    private static void migrate(DataSource database, String schema) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .load()
                .migrate();
    }

    /** What the migrations made of an empty H2, as statements. */
    private static final class H2Template {

        static final List<String> SCRIPT = migrated();

        private static List<String> migrated() {
            try (HikariDataSource pool = emptyH2()) {
                migrate(pool, "HUIKUAN");
                return JdbcClient.create(pool).sql("script").query(String.class).list().stream()
                        .filter(sql -> !sql.startsWith("CREATE USER"))
                        .sorted(Comparator.comparingInt(H2Template::viewsLast))
                        .toList();
            }
        }

        /** The script names a view before a table that was changed beneath it; views of views come after their own. */
        private static int viewsLast(String sql) {
            return sql.startsWith("CREATE FORCE VIEW") ? sql.split("\"VIEW_", -1).length : 0;
        }
    }

    private static final class Template {

        static final String NAME = migrated();

        private static String migrated() {
            TestPostgres.Database template = TestPostgres.fresh();
            try (HikariDataSource pool = template.pool()) {
                migrate(pool, "huikuan");
            }
            return template.name();
        }
    }
}
