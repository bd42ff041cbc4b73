package org.huikuan.cases.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.huikuan.acts.OwnTasks;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Staffing;
import org.huikuan.cases.Stage;
import org.huikuan.cases.TalkHelp;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.cases.reads.TaskCases;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.InCharge;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.ledger.money.MoneyLimit;
import org.huikuan.ledger.rates.RateLimit;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterFlow;
import org.huikuan.letters.Letters;
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

/** The cases without an engine, in March 2026: one opens from the facts, is looked at day by day, and ends with the money. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
@ModuleAlone(with = {"acts", "outbox", "interest", "teams"})
class CasesAloneTest {

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
    private Letters letters;

    @Autowired
    private Ledger ledger;

    @Autowired
    private ToldFlow told;

    @Test
    void aCaseOpensFromTheFactsAndEndsWithTheMoney() {
        Ledgers tables = Ledgers.in(database);
        long account = tables.account("ALONE");
        tables.invoice(account, "ALONE-1", "1200.00", "2026-03-01");

        assertThat(dayOf("2026-03-01", account)).isEqualTo(new DailyWork.Outcome(0, 0));
        assertThat(dayOf("2026-03-02", account)).isEqualTo(new DailyWork.Outcome(1, 0));
        CollectionCase opened = cases.openOf(List.of(account)).get(account);
        assertThat(opened.position().stage()).isEqualTo(Stage.REMINDER_CALL);
        assertThat(letters.ofCase(opened.id().value())).extracting(Letter::code).hasSize(1);
        assertThat(told.all()).containsExactly("opened " + opened.id());

        assertThat(dayOf("2026-03-03", account)).isEqualTo(new DailyWork.Outcome(0, 0));

        receive("1200.00", "2026-03-04");
        assertThat(cases.get(opened.id()).status()).isEqualTo(CaseStatus.SETTLED);
        assertThat(told.all()).endsWith("closed " + opened.id());
    }

    private DailyWork.Outcome dayOf(String day, long account) {
        clock.set(day);
        Creditor seller = creditors.find("HK").orElseThrow();
        return unit.inNew(
                () -> work.work(seller, clock.instant().atZone(seller.zone()).toLocalDate(), List.of(account)));
    }

    private void receive(String amount, String day) {
        clock.set(day);
        Creditor seller = creditors.find("HK").orElseThrow();
        CreditEntry entry = new CreditEntry(
                "ALONE",
                "BANK-1",
                clock.instant().atZone(seller.zone()).toLocalDate(),
                Money.of(amount, "CNY"),
                List.of(),
                null);
        ledger.recordReceipts(seller, List.of(entry), null);
    }

    /** The modules above. */
    @TestConfiguration(proxyBeanMethods = false)
    static class NobodyElse {

        @Bean
        static Unasked unasked() {
            return Unasked.ports(InCharge.class, RateLimit.class, TaskCases.class, OwnTasks.class, TeamGroups.class);
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
