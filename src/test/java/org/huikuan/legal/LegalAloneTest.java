package org.huikuan.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.acts.OwnTasks;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Cases;
import org.huikuan.cases.Staffing;
import org.huikuan.cases.TalkHelp;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.cases.loop.NobodyAway;
import org.huikuan.cases.loop.NobodyHelps;
import org.huikuan.cases.loop.ToldFlow;
import org.huikuan.cases.reads.TaskCases;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.InCharge;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.ledger.money.MoneyLimit;
import org.huikuan.ledger.money.Receipts;
import org.huikuan.ledger.rates.RateLimit;
import org.huikuan.letters.LetterFlow;
import org.huikuan.letters.QuietLetters;
import org.huikuan.model.TablesOfFiles;
import org.huikuan.outbox.OutboxFlow;
import org.huikuan.shared.Money;
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

/** Legal without an engine, in March 2026: the clock of a file's limitation, which money starts anew. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
@ModuleAlone(with = {"acts", "conduct", "debtors", "outbox", "teams"})
class LegalAloneTest {

    @Autowired
    private DataSource database;

    @Autowired
    private MovableTestClock clock;

    @Autowired
    private UnitOfWork unit;

    @Autowired
    private Creditors creditors;

    @Autowired
    private DailyWork work;

    @Autowired
    private Cases cases;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Receipts receipts;

    @Autowired
    private LegalReads legal;

    @Autowired
    private LegalFileReads file;

    @Test
    void aPartPaymentStartsTheLimitationOfItsItemAnewUntilItBounces() {
        clock.set("2026-03-02");
        Ledgers tables = Ledgers.in(database);
        long account = tables.account("ALONE");
        tables.invoice(account, "ALONE-1", "1200.00", "2026-03-01");
        tables.invoice(account, "ALONE-2", "800.00", "2026-03-01");
        Creditor seller = creditors.find("HK").orElseThrow();
        unit.inNew(() -> work.work(seller, LocalDate.of(2026, 3, 2), List.of(account)));
        CaseId id = cases.openOf(List.of(account)).get(account).id();
        assertThat(limitation(id)).containsExactly("ALONE-1 2029-03-01", "ALONE-2 2029-03-01");

        clock.set("2026-03-10");
        ledger.recordReceipts(
                seller,
                List.of(new CreditEntry(
                        "ALONE",
                        "BANK-1",
                        LocalDate.of(2026, 3, 10),
                        Money.of("100.00", "CNY"),
                        List.of("ALONE-1"),
                        null)),
                null);
        assertThat(limitation(id)).containsExactly("ALONE-1 2029-03-10", "ALONE-2 2029-03-01");

        long receipt = receipts.find(seller.id(), "BANK-1").orElseThrow().id();
        ledger.reverseReceipt(seller, receipt, "退票", null);
        assertThat(limitation(id)).containsExactly("ALONE-1 2029-03-01", "ALONE-2 2029-03-01");
    }

    private List<String> limitation(CaseId id) {
        return file.limitation(legal.facts(id)).stream()
                .map(l -> l.invoice() + " " + l.endsOn())
                .toList();
    }

    /** The modules above. */
    @TestConfiguration(proxyBeanMethods = false)
    static class NobodyElse {

        @Bean
        static Unasked unasked() {
            return Unasked.ports(
                    InCharge.class,
                    LegalFlow.class,
                    RateLimit.class,
                    TaskCases.class,
                    OwnTasks.class,
                    TeamGroups.class);
        }

        @Bean
        MoneyLimit moneyLimit() {
            return () -> MoneyLimit.NEVER_ASKED;
        }

        @Bean
        DecisionTables tables() {
            return new TablesOfFiles();
        }

        @Bean
        Staffing staffing() {
            return new NobodyAway();
        }

        @Bean
        TalkHelp talkHelp() {
            return new NobodyHelps();
        }

        @Bean
        ToldFlow processes() {
            return new ToldFlow();
        }

        @Bean
        OutboxFlow outboxProcesses() {
            return kind -> {};
        }

        @Bean
        LetterFlow letterProcesses() {
            return new QuietLetters();
        }
    }
}
