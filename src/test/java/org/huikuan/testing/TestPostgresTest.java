package org.huikuan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class TestPostgresTest {

    @OnBothDatabases
    void beginsWithOurTablesAndNoRows(DataSource database) {
        long account = Ledgers.in(database).account("K001");
        Ledgers.in(database).invoice(account, "R-1", "1200.00", "2026-03-01");

        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from huikuan.invoice")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    /** The way for machines without user namespaces; it needs root, who alone may become nobody. */
    @Test
    @EnabledIf("isRootOnLinux")
    void startsAsNobodyToo() {
        int port = PostgresAsNobody.start();
        DataSource database = new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres");

        assertThat(JdbcClient.create(database)
                        .sql("show fsync")
                        .query(String.class)
                        .single())
                .isEqualTo("on");
    }

    static boolean isRootOnLinux() {
        return "root".equals(System.getProperty("user.name"))
                && System.getProperty("os.name").contains("Linux");
    }
}
