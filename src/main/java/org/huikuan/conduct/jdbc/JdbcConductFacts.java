package org.huikuan.conduct.jdbc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huikuan.conduct.ConductFact;
import org.huikuan.conduct.ConductFacts;
import org.huikuan.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConductFacts implements ConductFacts {

    private static final RecordRows<ConductFact> ROWS = RecordRows.of(ConductFact.class);

    private static final String SELECT = """
            select f.id, f.account_id, f.kind, f.person, f.since, f.until, f.note, f.recorded_on, f.recorded_by,
              f.ended_on, f.ended_by, f.end_note
            from huikuan.conduct_fact f """;

    private final JdbcClient jdbc;

    JdbcConductFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ConductFact> of(long accountId) {
        return jdbc.sql(SELECT + " where f.account_id = ? order by f.id desc")
                .param(accountId)
                .query(ROWS)
                .list();
    }

    @Override
    public Map<Long, List<ConductFact>> standing(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SELECT + " join unnest(cast(:ids as bigint array)) as u(wanted) on f.account_id = u.wanted"
                        + " where f.ended_on is null order by f.id")
                .param("ids", accountIds.stream().distinct().toArray(Long[]::new))
                .query(ROWS)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ConductFact::accountId));
    }

    @Override
    public Optional<ConductFact> find(long id) {
        return jdbc.sql(SELECT + " where f.id = ?").param(id).query(ROWS).optional();
    }

    @Override
    public ConductFact insert(ConductFact fact) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.conduct_fact (account_id, kind, person, since, until, note, recorded_on,
                          recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        fact.accountId(),
                        fact.kind().code(),
                        fact.person(),
                        fact.since(),
                        fact.until(),
                        fact.note(),
                        fact.recordedOn(),
                        fact.recordedBy())
                .update(key, "id");
        return fact.withId(Objects.requireNonNull(key.getKey()).longValue());
    }

    @Override
    public void end(long id, LocalDate on, String by, String note) {
        jdbc.sql("update huikuan.conduct_fact set ended_on = ?, ended_by = ?, end_note = ? where id = ?")
                .params(on, by, note, id)
                .update();
    }
}
