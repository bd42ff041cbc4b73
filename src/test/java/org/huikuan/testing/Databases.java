package org.huikuan.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Named;

/**
 * Fresh databases with our own tables, without Spring: H2 in memory and PostgreSQL. Use {@link OnBothDatabases} on a
 * test method with one {@link DataSource} parameter; the pool is closed after the test.
 */
public final class Databases {

    private Databases() {}

    /** For {@code @MethodSource}: one H2 and one PostgreSQL. */
    public static Stream<Named<DataSource>> fresh() {
        return Stream.of(Named.of("H2", h2()), Named.of("PostgreSQL", postgres()));
    }

    public static HikariDataSource h2() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        config.setUsername("sa");
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(0);
        HikariDataSource pool = new HikariDataSource(config);
        migrate(pool, "HUIKUAN");
        return pool;
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
