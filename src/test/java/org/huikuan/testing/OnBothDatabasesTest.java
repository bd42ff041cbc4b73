package org.huikuan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database in memory that nobody ends fills the JVM of the tests. */
class OnBothDatabasesTest {

    private static final List<DataSource> TAKEN = new ArrayList<>();

    @OnBothDatabases
    void givesADatabase(DataSource database) {
        TAKEN.add(database);

        assertThat(TAKEN).last().extracting(OnBothDatabasesTest::pool).isNotNull();
    }

    @AfterAll
    static void andEndsItAfterTheTest() {
        assertThat(TAKEN).hasSize(2).extracting(OnBothDatabasesTest::pool).containsOnlyNulls();
    }

    private static @Nullable DataSource pool(DataSource database) {
        return ((DelegatingDataSource) database).getTargetDataSource();
    }
}
