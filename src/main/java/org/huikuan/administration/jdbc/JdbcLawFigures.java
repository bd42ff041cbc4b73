package org.huikuan.administration.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.administration.LawFigures;
import org.huikuan.calendar.TermUnit;
import org.huikuan.shared.Code;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class JdbcLawFigures implements LawFigures {

    private final JdbcClient jdbc;

    public JdbcLawFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PrimeRate> rates() {
        return jdbc.sql("select from_day, percent, source, confirmed_by from huikuan.loan_prime_rate"
                        + " order by from_day desc")
                .query((row, n) -> new PrimeRate(
                        row.getObject(1, LocalDate.class), row.getBigDecimal(2), row.getString(3), row.getString(4)))
                .list();
    }

    @Override
    public List<Period> periods() {
        return jdbc.sql("select code, valid_from, amount, unit, article, what_zh, what_en, source, confirmed_by"
                        + " from huikuan.legal_term order by code, valid_from")
                .query((row, n) -> new Period(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getInt(3),
                        Code.of(TermUnit.class, row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9)))
                .list();
    }

    @Override
    public void save(PrimeRate rate) {
        int known = jdbc.sql("update huikuan.loan_prime_rate set percent = :percent, source = :source,"
                        + " confirmed_by = :confirmedBy where from_day = :from")
                .paramSource(rate)
                .update();
        if (known == 0) {
            jdbc.sql("insert into huikuan.loan_prime_rate (from_day, percent, source, confirmed_by)"
                            + " values (:from, :percent, :source, :confirmedBy)")
                    .paramSource(rate)
                    .update();
        }
    }

    @Override
    public void save(Period period) {
        int known = jdbc.sql("update huikuan.legal_term set amount = :amount, article = :article, source = :source,"
                        + " confirmed_by = :confirmedBy, confirmed = (cast(:confirmedBy as varchar) is not null)"
                        + " where code = :code and valid_from = :from")
                .paramSource(period)
                .update();
        if (known == 0) {
            jdbc.sql("insert into huikuan.legal_term (code, valid_from, amount, unit, alarm_days, article,"
                            + " starts_with, met_with, what_zh, what_en, source, confirmed_by, confirmed)"
                            + " select code, cast(:from as date), :amount, unit, alarm_days, :article, starts_with,"
                            + " met_with, what_zh, what_en, :source, :confirmedBy,"
                            + " (cast(:confirmedBy as varchar) is not null) from huikuan.legal_term t"
                            + " where t.code = :code and t.valid_from = (select max(v.valid_from)"
                            + " from huikuan.legal_term v where v.code = :code)")
                    .paramSource(period)
                    .update();
        }
    }
}
