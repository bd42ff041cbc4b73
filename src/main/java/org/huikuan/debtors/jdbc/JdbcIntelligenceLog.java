package org.huikuan.debtors.jdbc;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.debtors.Intelligence;
import org.huikuan.debtors.IntelligenceLog;
import org.huikuan.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The log of what was heard and seen. */
@Repository
class JdbcIntelligenceLog implements IntelligenceLog {

    private static final RecordRows<Intelligence> ROWS = RecordRows.of(Intelligence.class);

    private static final String SELECT = """
            select id, account_id, source, reliability, credibility, matter, heard_on, counts_until,
              content, recorded_on, recorded_by
            from huikuan.debtor_intelligence where """;

    private final JdbcClient jdbc;

    JdbcIntelligenceLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Intelligence> of(long accountId) {
        return jdbc.sql(SELECT + " account_id = ? order by heard_on desc, id desc")
                .param(accountId)
                .query(ROWS)
                .list();
    }

    @Override
    public Optional<Intelligence> find(long id) {
        return jdbc.sql(SELECT + " id = ?").param(id).query(ROWS).optional();
    }

    @Override
    public Intelligence insert(Intelligence heard) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.debtor_intelligence (account_id, source, reliability, credibility, matter,
                          heard_on, counts_until, content, recorded_on, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        heard.accountId(),
                        heard.source().code(),
                        heard.reliability().code(),
                        heard.credibility().code(),
                        heard.matter().code(),
                        heard.heardOn(),
                        heard.countsUntil(),
                        heard.content(),
                        heard.recordedOn(),
                        heard.recordedBy())
                .update(key, "id");
        return heard.withId(Objects.requireNonNull(key.getKey()).longValue());
    }
}
