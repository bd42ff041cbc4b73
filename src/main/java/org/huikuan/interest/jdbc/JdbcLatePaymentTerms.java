package org.huikuan.interest.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huikuan.interest.LatePaymentTerms;
import org.huikuan.interest.LoanPrimeRates;
import org.huikuan.interest.Rate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads rates and sizes from creditor, account and the table of the loan prime rate. */
@Repository
public class JdbcLatePaymentTerms implements LatePaymentTerms {

    private static final Set<String> SMALL = Set.of("micro", "small", "medium");
    private static final Set<String> LARGE = Set.of("large", "public");

    private final JdbcClient jdbc;

    public JdbcLatePaymentTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, Terms> of(Collection<Long> accountIds) {
        Map<Long, Terms> terms = new HashMap<>();
        if (accountIds.isEmpty()) {
            return terms;
        }
        jdbc.sql("""
                        select a.id, a.size_class, a.late_interest_percent, a.late_interest_per, a.pay_when_paid,
                          c.size_class as creditor_size, c.country
                        from unnest(cast(:ids as bigint array)) as u(wanted)
                          join huikuan.account a on a.id = u.wanted
                          join huikuan.creditor c on c.id = a.creditor_id""").param("ids", accountIds.toArray(Long[]::new)).query(rs -> {
            terms.put(rs.getLong("id"), terms(rs));
        });
        return terms;
    }

    @Override
    public LoanPrimeRates loanPrimeRates() {
        TreeMap<LocalDate, BigDecimal> percentFrom = new TreeMap<>();
        jdbc.sql("select from_day, percent from huikuan.loan_prime_rate").query(rs -> {
            percentFrom.put(rs.getObject("from_day", LocalDate.class), rs.getBigDecimal("percent"));
        });
        return new LoanPrimeRates(percentFrom);
    }

    private static Terms terms(ResultSet rs) throws SQLException {
        String creditorSize = rs.getString("creditor_size");
        String size = rs.getString("size_class");
        return new Terms(
                rate(rs.getBigDecimal("late_interest_percent"), rs.getString("late_interest_per")),
                creditorSize != null && SMALL.contains(creditorSize),
                size != null && LARGE.contains(size),
                rs.getBoolean("pay_when_paid"),
                rs.getString("country"));
    }

    private static @Nullable Rate rate(@Nullable BigDecimal percent, @Nullable String per) {
        if (percent == null || per == null) {
            return null;
        }
        return "day".equals(per) ? Rate.aDay(percent) : Rate.aYear(percent);
    }
}
