package org.huikuan.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.huikuan.acts.OwnTasks;
import org.huikuan.documents.Archive;
import org.huikuan.ledger.AccountCases;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.InCharge;
import org.huikuan.ledger.OpenItems;
import org.huikuan.ledger.money.Claims;
import org.huikuan.ledger.money.MoneyLimit;
import org.huikuan.ledger.rates.RateFollowers;
import org.huikuan.ledger.rates.RateLimit;
import org.huikuan.ledger.rates.RatesMissing;
import org.huikuan.model.TablesOfFiles;
import org.huikuan.outbox.OutboxFlow;
import org.huikuan.outbox.Outboxes;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.teams.TeamGroups;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.ModuleAlone;
import org.huikuan.testing.MovableTestClock;
import org.huikuan.testing.Unasked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters without cases, on Monday, 2 March 2026: what is ordered is asked at the gate, written, and kept as it was. */
@ModuleAlone(with = {"acts", "teams"})
class LettersAloneTest {

    @Autowired
    private DataSource database;

    @Autowired
    private MovableTestClock clock;

    @Autowired
    private UnitOfWork unit;

    @Autowired
    private Letters letters;

    @Autowired
    private Outboxes outboxes;

    @Autowired
    private Archive archive;

    @Test
    void aLetterIsWrittenForACustomerWithoutMailAndKept() {
        clock.set("2026-03-02");
        Ledgers tables = Ledgers.in(database);
        long account = tables.account("ALONE");
        tables.invoice(account, "ALONE-1", "1200.00", "2026-03-01");
        long kase = caseOf(account);
        JdbcClient.create(database)
                .sql("update huikuan.creditor set letters = 'automatic'")
                .update();

        unit.inNew(() -> letters.order(List.of(new LetterOrder(
                tables.creditor(),
                account,
                kase,
                LetterCode.L03,
                "visit",
                "prepare",
                1,
                LocalDate.of(2026, 3, 2),
                Map.of()))));
        outboxes.send("letters");

        Letter written = letters.ofCase(kase).get(0);
        assertThat(written.state()).isEqualTo(LetterState.PRINTED);
        byte[] paper = archive.get(String.valueOf(written.documentSha256())).orElseThrow();
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private long caseOf(long account) {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into huikuan.collection_case (creditor_id, account_id, team, status, stage, step, next_on,"
                        + " due_on, waiting_for, opened_on) select a.creditor_id, a.id, 'default', 'open', 'visit',"
                        + " 'prepare', date '2026-03-02', date '2026-03-04', 'none', date '2026-03-02'"
                        + " from huikuan.account a where a.id = ?")
                .param(account)
                .update();
        return jdbc.sql("select id from huikuan.collection_case where account_id = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    /** The modules above. */
    @TestConfiguration(proxyBeanMethods = false)
    static class NobodyElse {

        @Bean
        static Unasked unasked() {
            return Unasked.ports(
                    AccountCases.class,
                    Claims.class,
                    InCharge.class,
                    MoneyLimit.class,
                    RateFollowers.class,
                    RateLimit.class,
                    RatesMissing.class,
                    OwnTasks.class,
                    TeamGroups.class);
        }

        @Bean
        LetterFacts facts(Accounts accounts, Creditors creditors, OpenItems items) {
            return new LedgerFacts(accounts, creditors, items);
        }

        @Bean
        OutboxFlow outboxProcesses() {
            return kind -> {};
        }

        @Bean
        LetterFlow processes() {
            return new QuietLetters();
        }

        @Bean
        DecisionTables tables() {
            return new TablesOfFiles();
        }
    }
}
