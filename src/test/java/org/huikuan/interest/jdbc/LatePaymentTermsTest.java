package org.huikuan.interest.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.huikuan.interest.LatePaymentTerms;
import org.huikuan.interest.Rate;
import org.huikuan.ledger.contracts.Clause;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.Debtor;
import org.huikuan.ledger.contracts.InvoiceFacts;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.ledger.contracts.LateRate;
import org.huikuan.ledger.jdbc.JdbcContractFacts;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.OnBothDatabases;
import org.springframework.jdbc.core.simple.JdbcClient;

class LatePaymentTermsTest {

    @OnBothDatabases
    void whatNobodyHasSaidIsUnknown(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        long account = account(jdbc, "A");

        assertThat(terms(jdbc).of(List.of(account)))
                .isEqualTo(Map.of(
                        account,
                        new LatePaymentTerms.Terms(LatePaymentTerms.Agreed.UNKNOWN, Map.of(), false, false, "CN")));
    }

    @OnBothDatabases
    void theDefaultContractHoldsUnlessTheInvoiceNamesAnother(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        long account = account(jdbc, "B");
        jdbc.sql("update huikuan.creditor set size_class = 'small'").update();
        JdbcContractFacts facts = new JdbcContractFacts(jdbc);
        facts.save(account, new Debtor(null, null, "public", null, null, null, null, null, null));
        facts.save(account, contract("F-1", true, new LateRate(Known.YES, new BigDecimal("0.03"), "day"), Known.YES));
        long second = facts.save(account, contract("F-2", false, new LateRate(Known.NO, null, null), Known.UNKNOWN));
        Ledgers.in(database).invoice(account, "I-1", "100.00", "2026-01-10");
        Ledgers.in(database).invoice(account, "I-2", "100.00", "2026-01-10");
        facts.saveInvoices(creditor(jdbc), Map.of("I-2", new InvoiceFacts(second, null, null, null)));

        LatePaymentTerms.Terms terms =
                Objects.requireNonNull(terms(jdbc).of(List.of(account)).get(account));

        assertThat(terms.smallCreditor()).isTrue();
        assertThat(terms.largeDebtor()).isTrue();
        assertThat(terms.of("I-1"))
                .isEqualTo(new LatePaymentTerms.Agreed(
                        Known.YES, Rate.aDay(new BigDecimal("0.03")), Known.YES, LocalDate.of(2025, 1, 6)));
        assertThat(terms.of("I-2"))
                .isEqualTo(new LatePaymentTerms.Agreed(Known.NO, null, Known.UNKNOWN, LocalDate.of(2025, 1, 6)));
    }

    @OnBothDatabases
    void onePercentAMonthIsTwelveAYear(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        long account = account(jdbc, "C");
        new JdbcContractFacts(jdbc)
                .save(account, contract("F-3", true, new LateRate(Known.YES, BigDecimal.ONE, "month"), Known.NO));

        assertThat(Objects.requireNonNull(terms(jdbc).of(List.of(account)).get(account))
                        .of("I-9")
                        .contractRate())
                .isEqualTo(Rate.aYear(new BigDecimal("12")));
    }

    @OnBothDatabases
    void loanPrimeRatesAreSeededAndWaitForCounsel(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);

        assertThat(terms(jdbc).loanPrimeRates().percentFrom())
                .hasSize(13)
                .containsEntry(LocalDate.of(2019, 8, 20), new BigDecimal("4.250"))
                .containsEntry(LocalDate.of(2025, 5, 20), new BigDecimal("3.000"));
        assertThat(jdbc.sql("select count(*) from huikuan.loan_prime_rate where confirmed_by is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static LatePaymentTerms terms(JdbcClient jdbc) {
        return new JdbcLatePaymentTerms(jdbc, new JdbcContractFacts(jdbc));
    }

    private static long creditor(JdbcClient jdbc) {
        return jdbc.sql("select id from huikuan.creditor where code = 'HZ'")
                .query(Long.class)
                .single();
    }

    private static Contract contract(String number, boolean isDefault, LateRate rate, Known payWhenPaid) {
        return new Contract(
                0,
                number,
                LocalDate.of(2025, 1, 6),
                isDefault,
                rate,
                null,
                new Clause(payWhenPaid, null),
                Clause.UNKNOWN,
                Clause.UNKNOWN,
                Clause.UNKNOWN,
                Known.UNKNOWN,
                List.of());
    }

    private static long account(JdbcClient jdbc, String customer) {
        jdbc.sql("insert into huikuan.creditor (code, name, country, zone, currency, terms)"
                        + " select 'HZ', '债权人', 'CN', 'Asia/Shanghai', 'CNY', 'NET 30'"
                        + " where not exists (select 1 from huikuan.creditor where code = 'HZ')")
                .update();
        jdbc.sql("insert into huikuan.account (creditor_id, customer, name, language, country, team)"
                        + " select id, ?, '客户', 'zh', 'CN', 'default' from huikuan.creditor where code = 'HZ'")
                .param(customer)
                .update();
        return jdbc.sql("select id from huikuan.account where customer = ?")
                .param(customer)
                .query(Long.class)
                .single();
    }
}
