package org.huikuan.interest.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.huikuan.interest.LatePaymentTerms;
import org.huikuan.interest.Principal;
import org.huikuan.interest.Rate;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.ledger.contracts.Clause;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.Debtor;
import org.huikuan.ledger.contracts.InvoiceFacts;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.ledger.contracts.LateRate;
import org.huikuan.ledger.contracts.RatePeriod;
import org.huikuan.ledger.contracts.SizeClass;
import org.huikuan.ledger.jdbc.JdbcContractFacts;
import org.huikuan.shared.Money;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.OnBothDatabases;
import org.springframework.jdbc.core.simple.JdbcClient;

class LatePaymentTermsTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);

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
        facts.save(Map.of(
                account,
                new AccountTerms(
                        new Debtor(null, null, SizeClass.PUBLIC, null, null, null, null, null, null),
                        List.of(
                                contract(
                                        "F-1",
                                        true,
                                        new LateRate(Known.YES, new BigDecimal("0.03"), RatePeriod.DAY),
                                        Known.YES),
                                contract("F-2", false, new LateRate(Known.NO, null, null), Known.UNKNOWN)))));
        long second = facts.of(account).contracts().get(1).id();
        Ledgers.in(database).invoice(account, "I-1", "100.00", "2026-01-10");
        Ledgers.in(database).invoice(account, "I-2", "100.00", "2026-01-10");
        facts.saveInvoices(creditor(jdbc), Map.of("I-2", new InvoiceFacts(second, null, null, null)));

        LatePaymentTerms.Terms terms =
                Objects.requireNonNull(terms(jdbc).of(List.of(account)).get(account));

        assertThat(terms.smallCreditor()).isTrue();
        assertThat(terms.largeDebtor()).isTrue();
        assertThat(terms.of("I-1", JANUARY))
                .isEqualTo(new LatePaymentTerms.Agreed(
                        Known.YES, Rate.aDay(new BigDecimal("0.03")), Known.YES, LocalDate.of(2025, 1, 6)));
        assertThat(terms.of("I-1", LocalDate.of(2025, 1, 5))).isEqualTo(LatePaymentTerms.Agreed.UNKNOWN);
        assertThat(terms.of("I-2", LocalDate.of(2025, 1, 5)).rate()).isEqualTo(Known.NO);
        assertThat(terms.of("I-2", JANUARY))
                .isEqualTo(new LatePaymentTerms.Agreed(Known.NO, null, Known.UNKNOWN, LocalDate.of(2025, 1, 6)));
    }

    @OnBothDatabases
    void onePercentAMonthIsTwelveAYear(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        long account = account(jdbc, "C");
        new JdbcContractFacts(jdbc)
                .save(Map.of(
                        account,
                        new AccountTerms(
                                Debtor.UNKNOWN,
                                List.of(contract(
                                        "F-3",
                                        true,
                                        new LateRate(Known.YES, BigDecimal.ONE, RatePeriod.MONTH),
                                        Known.NO)))));

        assertThat(Objects.requireNonNull(terms(jdbc).of(List.of(account)).get(account))
                        .of("I-9", JANUARY)
                        .contractRate())
                .isEqualTo(Rate.aYear(new BigDecimal("12")));
    }

    @OnBothDatabases
    void loanPrimeRatesAreSeededAndWaitForCounsel(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);

        assertThat(terms(jdbc).loanPrimeRates().percentFrom())
                .hasSize(14)
                .containsEntry(LocalDate.of(2015, 10, 24), new BigDecimal("4.350"))
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
                List.of(),
                null);
    }

    @OnBothDatabases
    void whatWasPaidAfterTheDueDateIsReadAndNothingThatBounced(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        long account = account(jdbc, "A");
        jdbc.sql("insert into huikuan.invoice"
                        + " (creditor_id, account_id, number, issued_on, due_on, pay_by, amount, open_amount, currency)"
                        + " select creditor_id, id, 'A-1', date '2025-10-06', date '2025-12-05', date '2025-12-05', 900, 500, 'CNY'"
                        + " from huikuan.account where id = ?")
                .param(account)
                .update();
        receipt(jdbc, account, "in time", "2025-12-05", "100", "received");
        receipt(jdbc, account, "late", "2026-03-25", "300", "received");
        receipt(jdbc, account, "bounced", "2026-04-01", "50", "reversed");

        assertThat(terms(jdbc).paidLate(List.of(account)))
                .isEqualTo(Map.of(
                        account,
                        Map.of(
                                "A-1",
                                List.of(new Principal.Paid(LocalDate.of(2026, 3, 25), Money.of("300.00", "CNY"))))));
    }

    private static void receipt(
            JdbcClient jdbc, long account, String reference, String on, String amount, String state) {
        jdbc.sql("insert into huikuan.receipt"
                        + " (creditor_id, account_id, reference, received_on, amount, unallocated, currency, state)"
                        + " select creditor_id, id, ?, cast(? as date), cast(? as numeric), 0, 'CNY', ?"
                        + " from huikuan.account where id = ?")
                .params(reference, on, amount, state, account)
                .update();
        jdbc.sql("insert into huikuan.allocation (kind, receipt_id, invoice_id, amount, allocated_on)"
                        + " select 'receipt', r.id, i.id, r.amount, r.received_on from huikuan.receipt r join huikuan.invoice i"
                        + " on i.account_id = r.account_id where r.reference = ?")
                .param(reference)
                .update();
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
