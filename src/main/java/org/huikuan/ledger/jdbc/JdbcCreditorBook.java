package org.huikuan.ledger.jdbc;

import java.sql.Types;
import java.time.ZoneId;
import java.util.Map;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.CreditorBook;
import org.huikuan.ledger.LetterMode;
import org.huikuan.shared.Code;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class JdbcCreditorBook implements CreditorBook {

    private final JdbcClient jdbc;

    public JdbcCreditorBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean begin(ZoneId zone, LetterMode letters) {
        return jdbc.sql("""
                                insert into huikuan.creditor (code, name, country, zone, currency, terms, is_default, letters)
                                select 'DEFAULT', '本公司 Our company', 'CN', cast(:zone as varchar), 'CNY', 'NET 30', true,
                                  cast(:letters as varchar)
                                where not exists (select 1 from huikuan.creditor)
                                """)
                        .param("zone", zone.getId())
                        .param("letters", letters.code())
                        .update()
                > 0;
    }

    @Override
    public void add(Creditor creditor) {
        jdbc.sql("""
                insert into huikuan.creditor (code, name, country, zone, currency, terms, settle_tolerance, letters,
                  thank_you, run_hour, default_team, rest_days_extend, ledger_days)
                values (:code, :name, :country, :zone, :currency, :terms, :tolerance, :letters, :thanks, :hour, :team,
                  :restDays, :ledgerDays)
                """).paramSource(values(creditor)).update();
    }

    @Override
    public void change(Creditor creditor) {
        jdbc.sql("""
                update huikuan.creditor set name = :name, country = :country, zone = :zone, currency = :currency,
                  terms = :terms, settle_tolerance = :tolerance, letters = :letters, thank_you = :thanks,
                  run_hour = :hour, default_team = :team, rest_days_extend = :restDays, ledger_days = :ledgerDays
                where code = :code
                """).paramSource(values(creditor)).update();
    }

    @Override
    public void change(String code, Dealing dealing) {
        jdbc.sql("""
                update huikuan.creditor set size_class = :size, backlog_after_days = :afterDays, backlog_portion = :portion
                where code = :code
                """)
                .param("code", code)
                .param("size", Code.codeOf(dealing.sizeClass()), Types.VARCHAR)
                .param("afterDays", dealing.backlogAfterDays())
                .param("portion", dealing.backlogPortion())
                .update();
    }

    @Override
    public void makeDefault(String code) {
        jdbc.sql("update huikuan.creditor set is_default = (code = ?)")
                .param(code)
                .update();
    }

    private static MapSqlParameterSource values(Creditor c) {
        return new MapSqlParameterSource(Map.of(
                        "code", c.code(),
                        "name", c.name(),
                        "country", c.country(),
                        "zone", c.zone().getId(),
                        "currency", c.currency(),
                        "terms", c.terms().toString(),
                        "tolerance", c.settleTolerance(),
                        "letters", c.letters().code(),
                        "thanks", c.thankYou(),
                        "hour", c.runHour()))
                .addValue("team", c.defaultTeam())
                .addValue("restDays", c.restDaysExtend())
                .addValue("ledgerDays", c.ledgerDays(), Types.INTEGER);
    }
}
