package org.huikuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.huikuan.acts.OwnTasks;
import org.huikuan.ledger.money.Claims;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.ledger.money.MoneyLimit;
import org.huikuan.ledger.money.Receipts;
import org.huikuan.ledger.rates.RateFollowers;
import org.huikuan.ledger.rates.RateLimit;
import org.huikuan.ledger.rates.RatesMissing;
import org.huikuan.shared.Money;
import org.huikuan.teams.TeamGroups;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.ModuleAlone;
import org.huikuan.testing.MovableTestClock;
import org.huikuan.testing.Unasked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The ledger alone in the house, in March 2026: money pays an invoice, and bounces. */
@ModuleAlone(with = "documents")
class LedgerAloneTest {

    @Autowired
    private DataSource database;

    @Autowired
    private MovableTestClock clock;

    @Autowired
    private Creditors creditors;

    @Autowired
    private Ledger ledger;

    @Autowired
    private OpenItems items;

    @Autowired
    private Receipts receipts;

    @Test
    void aReceiptPaysTheInvoiceThatItNamesUntilItBounces() {
        Ledgers tables = Ledgers.in(database);
        long account = tables.account("ALONE");
        tables.invoice(account, "ALONE-1", "1200.00", "2026-03-01");
        tables.invoice(account, "ALONE-2", "800.00", "2026-03-15");
        Creditor seller = creditors.find("HK").orElseThrow();

        clock.set("2026-03-10");
        var outcomes = ledger.recordReceipts(
                seller,
                List.of(new CreditEntry(
                        "ALONE",
                        "BANK-1",
                        clock.instant().atZone(seller.zone()).toLocalDate(),
                        Money.of("1300.00", "CNY"),
                        List.of("ALONE-1", "ALONE-2"),
                        null)),
                null);

        assertThat(outcomes).containsExactly(Outcome.ACCEPTED);
        assertThat(open(account)).containsExactly("ALONE-2 700.00 CNY");

        clock.set("2026-03-12");
        long receipt = receipts.find(seller.id(), "BANK-1").orElseThrow().id();
        ledger.reverseReceipt(seller, receipt, "退票", null);

        assertThat(open(account)).containsExactly("ALONE-1 1200.00 CNY", "ALONE-2 800.00 CNY");
    }

    private List<String> open(long account) {
        return items.ofAccounts(List.of(account)).getOrDefault(account, List.of()).stream()
                .map(i -> i.number() + " " + i.open())
                .toList();
    }

    /** The modules above. */
    @TestConfiguration(proxyBeanMethods = false)
    static class NobodyElse {

        @Bean
        static Unasked unasked() {
            return Unasked.ports(
                    AccountCases.class,
                    InCharge.class,
                    RateFollowers.class,
                    RateLimit.class,
                    RatesMissing.class,
                    OwnTasks.class,
                    TeamGroups.class);
        }

        @Bean
        Claims claims() {
            return Claims.NONE;
        }

        @Bean
        MoneyLimit moneyLimit() {
            return () -> MoneyLimit.NEVER_ASKED;
        }
    }
}
