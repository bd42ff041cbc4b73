package org.huikuan.portfolio.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.huikuan.ledger.Assignment;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.jdbc.JdbcAccounts;
import org.huikuan.ledger.jdbc.JdbcCreditors;
import org.huikuan.ledger.jdbc.JdbcOpenItems;
import org.huikuan.portfolio.Customer;
import org.huikuan.portfolio.Filter;
import org.huikuan.portfolio.LoadView;
import org.huikuan.portfolio.Refusal;
import org.huikuan.portfolio.Rule;
import org.huikuan.portfolio.UploadLine;
import org.huikuan.portfolio.Wrong;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.OnBothDatabases;
import org.huikuan.testing.TestRates;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the portfolio's tables answer. */
class JdbcPortfolioTest {

    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);

    @OnBothDatabases
    void findsCustomersByEveryFilterAndSumsWhatTheyOwe(DataSource database) {
        Ledgers ledger = Ledgers.in(database).team("west");
        long one = ledger.account("K1");
        long two = ledger.account("K%2");
        ledger.invoice(one, "I1", "100.00", "2026-03-01");
        ledger.invoice(one, "I2", "50.00", "2026-03-02");
        new JdbcAccounts(JdbcClient.create(database)).assign(List.of(new Assignment(two, "west", "xia")));
        JdbcPortfolioCustomers customers = customers(database);

        assertThat(customers.page(Filter.ALL, null, 0, 10))
                .extracting(Customer::customer)
                .containsExactlyInAnyOrder("K%2", "K1");
        assertThat(customers.page(Filter.of(Filter.NOBODY), null, 0, 10).get(0).sums())
                .as("due on Sunday is overdue on Monday, due on Monday is not")
                .containsExactly(new Customer.Sum("CNY", "150.00", "100.00"));
        assertThat(customers.count(words("%"), null)).isEqualTo(1);
        assertThat(customers.count(Filter.of("xia"), null)).isEqualTo(1);
        assertThat(customers.count(amounts("150.00", null), null)).isEqualTo(1);
        assertThat(customers.count(amounts("150.01", null), null)).isZero();
        assertThat(customers.count(amounts(null, "0"), null)).isEqualTo(1);
        assertThat(customers.count(Filter.ALL, Set.of("west"))).isEqualTo(1);
        assertThat(customers.count(Filter.ALL, Set.of())).isZero();
        assertThat(customers.candidates(Filter.ALL, null))
                .extracting(c -> c.customer())
                .containsExactly("K1", "K%2");
        assertThat(customers.candidates(List.of(two)).get(0).collector()).isEqualTo("xia");
        assertThat(customers.accountsOf("xia")).containsExactly(two);
        assertThat(customers.loads()).containsOnlyKeys("xia");
    }

    @OnBothDatabases
    void foreignMoneyMeetsAmountsConvertedAndNoneWithoutARate(DataSource database) {
        Ledgers ledger = Ledgers.in(database);
        JdbcClient jdbc = JdbcClient.create(database);
        long yen = ledger.account("YEN");
        long dollars = ledger.account("USD");
        long dong = ledger.account("VND");
        ledger.invoice(yen, "I1", "600000.00", "2026-03-01");
        ledger.invoice(dollars, "I2", "49000.00", "2026-03-01");
        ledger.invoice(dong, "I3", "100.00", "2026-03-01");
        ledger.invoice(ledger.account("CNY"), "I4", "60000.00", "2026-03-01");
        TestRates.owes(jdbc, yen, "JPY");
        TestRates.owes(jdbc, dollars, "USD");
        TestRates.owes(jdbc, dong, "VND");
        TestRates.tell(jdbc, "JPY", "0.0467");
        TestRates.tell(jdbc, "USD", "7.1429");
        JdbcPortfolioCustomers customers = customers(database);

        assertThat(customers.page(amounts("50000", null), null, 0, 10))
                .extracting(Customer::customer)
                .containsExactly("CNY", "USD");
        assertThat(customers.page(amounts("50000", null), null, 0, 10).get(1).openTogether())
                .isEqualTo(new LoadView.Together("CNY", "350002.10", LocalDate.of(2026, 3, 1), List.of()));
        assertThat(customers.page(amounts("50000", null), null, 0, 10).get(0).openTogether())
                .as("yuan are not marked")
                .isNull();
        assertThat(customers.page(amounts(null, "50000"), null, 0, 10))
                .extracting(Customer::customer)
                .containsExactly("YEN");
        assertThat(customers.candidates(Filter.ALL, null))
                .extracting(c ->
                        c.customer() + " " + (c.open() == null ? "-" : c.open().longValue()))
                .as("what nobody can compare first, then those that owe most")
                .containsExactly("VND -", "USD 350002", "CNY 60000", "YEN 28020");
    }

    @OnBothDatabases
    void keepsRulesInTheirOrder(DataSource database) {
        Ledgers.in(database).team("west").team("default");
        JdbcRules rules = new JdbcRules(JdbcClient.create(database), new NamedParameterJdbcTemplate(database), MONDAY);
        Rule west = new Rule(
                0,
                0,
                "HK",
                "GB",
                "Leeds",
                new BigDecimal("1.00"),
                new BigDecimal("2.00"),
                "A",
                "B",
                "en",
                "west",
                "xia");
        Rule rest = new Rule(0, 0, null, null, null, null, null, null, null, null, "default", null);

        rules.save(List.of(west, rest), "mei");
        List<Rule> kept = rules.all();
        rules.save(List.of(kept.get(1), kept.get(0)), "mei");

        assertThat(kept).extracting(Rule::position).containsExactly(1, 2);
        assertThat(kept.get(0).addressPrefix()).isEqualTo("Leeds");
        assertThat(kept.get(0).amountBelow()).isEqualByComparingTo("2");
        assertThat(rules.all()).extracting(Rule::team).containsExactly("default", "west");
    }

    @OnBothDatabases
    void keepsAFileUntilItIsAppliedOnce(DataSource database) {
        JdbcUploads uploads =
                new JdbcUploads(JdbcClient.create(database), new NamedParameterJdbcTemplate(database), MONDAY);
        UploadLine change =
                new UploadLine(2, "K1", new Assignment(7, "west", null), new Assignment(7, "default", "lin"), null);
        UploadLine refused = new UploadLine(3, "K2", null, null, Wrong.of("customer", Refusal.TWICE, "K2", "2"));

        long first = uploads.insert("a.csv", 4, List.of(change, refused), "mei");

        assertThat(uploads.find(first)).hasValueSatisfying(u -> {
            assertThat(u.changes()).containsExactly(change);
            assertThat(u.refused()).containsExactly(refused);
            assertThat(u.unchanged()).isEqualTo(4);
        });
        assertThat(uploads.takeForApplying(first)).isTrue();
        assertThat(uploads.takeForApplying(first)).isFalse();
        uploads.insert("b.csv", 0, List.of(), "mei");
        assertThat(uploads.find(first)).isEmpty();
    }

    /** Of six items one is overdue: the others are written off, withdrawn, paid, due, or may be paid until Monday. */
    @OnBothDatabases
    void oneMeaningOfOverdueHoldsForThePortfolioAndTheLoad(DataSource database) {
        Ledgers ledger = Ledgers.in(database).team("west");
        long account = ledger.account("K1");
        ledger.invoice(account, "OVERDUE", "100.00", "2026-02-27");
        ledger.invoice(account, "WRITTEN-OFF", "10.00", "2026-02-20");
        ledger.invoice(account, "WITHDRAWN", "20.00", "2026-02-20");
        ledger.invoice(account, "PAID", "30.00", "2026-02-20");
        ledger.invoice(account, "DUE-TODAY", "40.00", "2026-03-02");
        ledger.invoice(account, "DUE-ON-SUNDAY", "50.00", "2026-03-01");
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("update huikuan.invoice set closed_case_id = 7 where number in ('WRITTEN-OFF', 'WITHDRAWN')")
                .update();
        jdbc.sql("update huikuan.invoice set open_amount = 0 where number = 'PAID'")
                .update();
        jdbc.sql("update huikuan.invoice set pay_by = date '2026-03-02' where number = 'DUE-ON-SUNDAY'")
                .update();
        new JdbcAccounts(jdbc).assign(List.of(new Assignment(account, "west", "xia")));

        assertThat(customers(database).page(Filter.ALL, null, 0, 10).get(0).sums())
                .containsExactly(new Customer.Sum("CNY", "190.00", "100.00"));
        assertThat(new JdbcLoadSums(jdbc, new JdbcCreditors(jdbc), new BusinessDay(MONDAY)).overdue(null))
                .isEqualTo(Map.of("xia", List.of(new LoadView.Amount("CNY", "100.00"))));
        JdbcOpenItems items = new JdbcOpenItems(jdbc);
        LocalDate monday = LocalDate.parse("2026-03-02");
        assertThat(items.ofAccounts(List.of(account)).get(account))
                .filteredOn(i -> i.isOverdue(monday))
                .extracting(OpenItem::number)
                .containsExactly("OVERDUE");
        long creditor = ledger.creditor();
        assertThat(items.accountsOverdue(creditor, monday, 0, account)).containsExactly(account);
        assertThat(items.accountsOverdue(creditor, LocalDate.parse("2026-02-27"), 0, account))
                .isEmpty();
    }

    private static JdbcPortfolioCustomers customers(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        return new JdbcPortfolioCustomers(jdbc, new JdbcCreditors(jdbc), new BusinessDay(MONDAY), TestRates.of(jdbc));
    }

    private static Filter words(String words) {
        return new Filter(words, null, null, null, null, null, null);
    }

    private static Filter amounts(
            @org.jspecify.annotations.Nullable String from, @org.jspecify.annotations.Nullable String to) {
        return new Filter(
                null,
                null,
                null,
                null,
                null,
                from == null ? null : new BigDecimal(from),
                to == null ? null : new BigDecimal(to));
    }
}
