package org.huikuan.interest.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.huikuan.interest.LatePaymentTerms;
import org.huikuan.interest.Rate;
import org.huikuan.testing.OnBothDatabases;
import org.springframework.jdbc.core.simple.JdbcClient;

class LatePaymentTermsTest {

    @OnBothDatabases
    void whatIsNotKnownIsTheGeneralRule(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        long account = account(jdbc, "A");

        assertThat(new JdbcLatePaymentTerms(jdbc).of(List.of(account)))
                .isEqualTo(Map.of(account, new LatePaymentTerms.Terms(null, false, false, false, "CN")));
    }

    @OnBothDatabases
    void contractRateAndSizesAreRead(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        long plain = account(jdbc, "A");
        long agreed = account(jdbc, "B");
        jdbc.sql("update huikuan.creditor set size_class = 'small'").update();
        jdbc.sql("update huikuan.account set size_class = 'public', late_interest_percent = 0.03,"
                        + " late_interest_per = 'day', pay_when_paid = true where id = ?")
                .param(agreed)
                .update();

        assertThat(new JdbcLatePaymentTerms(jdbc).of(List.of(plain, agreed)))
                .isEqualTo(Map.of(
                        plain, new LatePaymentTerms.Terms(null, true, false, false, "CN"),
                        agreed, new LatePaymentTerms.Terms(Rate.aDay(new BigDecimal("0.03")), true, true, true, "CN")));
    }

    @OnBothDatabases
    void loanPrimeRatesAreSeededAndWaitForCounsel(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);

        assertThat(new JdbcLatePaymentTerms(jdbc).loanPrimeRates().percentFrom())
                .hasSize(13)
                .containsEntry(LocalDate.of(2019, 8, 20), new BigDecimal("4.250"))
                .containsEntry(LocalDate.of(2025, 5, 20), new BigDecimal("3.000"));
        assertThat(jdbc.sql("select count(*) from huikuan.loan_prime_rate where confirmed_by is not null")
                        .query(Long.class)
                        .single())
                .isZero();
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
