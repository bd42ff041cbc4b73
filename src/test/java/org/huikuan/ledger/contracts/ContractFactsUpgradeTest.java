package org.huikuan.ledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.huikuan.ledger.jdbc.JdbcContractFacts;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that kept rate, size and clause on the account is brought up to date. */
class ContractFactsUpgradeTest {

    @Test
    void whatStoodOnTheAccountMovesOnPostgreSql() {
        try (var pool = TestPostgres.fresh().pool()) {
            whatStoodOnTheAccountMoves(pool, "huikuan");
        }
    }

    @Test
    void whatStoodOnTheAccountMovesOnH2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:facts-upgrade;DB_CLOSE_DELAY=-1", "sa", "");
        whatStoodOnTheAccountMoves(pool, "HUIKUAN");
        pool.dispose();
    }

    private static void whatStoodOnTheAccountMoves(DataSource database, String schema) {
        migrate(database, schema, "23");
        Ledgers ledger = Ledgers.in(database);
        long agreed = ledger.account("A");
        long clauseOnly = ledger.account("B");
        long nothing = ledger.account("C");
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("update huikuan.account set size_class = 'public', late_interest_percent = 0.03,"
                        + " late_interest_per = 'day', pay_when_paid = true where id = ?")
                .param(agreed)
                .update();
        jdbc.sql("update huikuan.account set pay_when_paid = false where id = ?")
                .param(clauseOnly)
                .update();

        migrate(database, schema, "latest");
        ContractFacts facts = new JdbcContractFacts(jdbc);

        AccountTerms known = facts.of(agreed);
        assertThat(known.debtor().sizeClass()).isEqualTo(SizeClass.PUBLIC);
        Contract contract = known.byDefault().orElseThrow();
        assertThat(contract.number()).isEmpty();
        assertThat(contract.lateRate()).isEqualTo(new LateRate(Known.YES, new BigDecimal("0.030000"), RatePeriod.DAY));
        assertThat(contract.payWhenPaid().known()).isEqualTo(Known.YES);
        assertThat(contract.arbitration()).isEqualTo(Clause.UNKNOWN);
        Contract noClause = facts.of(clauseOnly).byDefault().orElseThrow();
        assertThat(noClause.payWhenPaid().known()).isEqualTo(Known.NO);
        assertThat(noClause.lateRate()).isEqualTo(LateRate.UNKNOWN);
        assertThat(facts.of(nothing)).isEqualTo(AccountTerms.UNKNOWN);
    }

    private static void migrate(DataSource database, String schema, String version) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .target(version)
                .load()
                .migrate();
    }
}
