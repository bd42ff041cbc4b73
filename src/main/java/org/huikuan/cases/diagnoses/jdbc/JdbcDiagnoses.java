package org.huikuan.cases.diagnoses.jdbc;

import static org.huikuan.cases.jdbc.CaseColumns.date;
import static org.huikuan.cases.jdbc.CaseColumns.longOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.diagnoses.Diagnoses;
import org.huikuan.cases.diagnoses.Diagnosis;
import org.huikuan.cases.diagnoses.Relation;
import org.huikuan.cases.diagnoses.Reliability;
import org.huikuan.cases.diagnoses.Source;
import org.huikuan.cases.diagnoses.SourceKind;
import org.huikuan.shared.Code;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDiagnoses implements Diagnoses {

    private static final String SOURCE =
            "s.kind, s.reliability, s.on_date, s.who, s.note, s.intelligence_id, s.counts_until";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    JdbcDiagnoses(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public List<Diagnosis> of(CaseId id) {
        return jdbc.sql("select " + DiagnosisColumns.COLUMNS + ", " + SOURCE
                        + " from huikuan.diagnosis g"
                        + " left join huikuan.diagnosis_source s on s.diagnosis_id = g.id"
                        + " where g.case_id = :case order by g.id desc, s.id")
                .param("case", id.value())
                .query((ResultSetExtractor<List<Diagnosis>>) JdbcDiagnoses::rows);
    }

    @Override
    public List<Source> sourcesOf(long diagnosisId) {
        return jdbc.sql("select " + SOURCE + " from huikuan.diagnosis_source s"
                        + " where s.diagnosis_id = :id order by s.id")
                .param("id", diagnosisId)
                .query((row, number) -> source(row))
                .list();
    }

    @Override
    public Diagnosis insert(Diagnosis d) {
        jdbc.sql("update huikuan.diagnosis set current_of = null where current_of = :case")
                .param("case", d.caseId().value())
                .update();
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.diagnosis (
                          case_id, current_of, account_id, on_date, at, by_user, contact_id, reason, ability, willingness,
                          dispute, since_on, stage, moved_on, asks_proof, proved_until, note)
                        values (
                          :case, :case, :account, :on, :at, :by, :contact, :reason, :ability, :willingness,
                          :dispute, :since, :stage, :moved, :asksProof, :provedUntil, :note)
                        """).paramSource(params(d)).update(keys, "id");
        long id = Objects.requireNonNull(keys.getKey()).longValue();
        if (!d.sources().isEmpty()) {
            batches.batchUpdate(
                    """
                    insert into huikuan.diagnosis_source (
                      diagnosis_id, kind, reliability, on_date, who, note, intelligence_id, counts_until)
                    values (:diagnosis, :kind, :reliability, :on, :who, :note, :intelligence, :until)
                    """, d.sources().stream().map(s -> params(id, s)).toArray(MapSqlParameterSource[]::new));
        }
        return d.withId(id);
    }

    @Override
    public void moved(Collection<Diagnosis> diagnoses) {
        if (!diagnoses.isEmpty()) {
            batches.batchUpdate(
                    "update huikuan.diagnosis set moved_on = :moved where id = :id",
                    diagnoses.stream()
                            .map(d -> new MapSqlParameterSource("id", d.id())
                                    .addValue("moved", d.since().movedOn()))
                            .toArray(MapSqlParameterSource[]::new));
        }
    }

    @Override
    public void rate(long accountId, Relation relation, String by, LocalDate on) {
        Money rebate = relation.rebate();
        jdbc.sql("delete from huikuan.customer_relation where account_id = :account")
                .param("account", accountId)
                .update();
        jdbc.sql("""
                        insert into huikuan.customer_relation (
                          account_id, worth, rebate, currency, rebate_on, by_user, on_date)
                        values (:account, :worth, :rebate, :currency, :rebateOn, :by, :on)
                        """)
                .param("account", accountId)
                .param("worth", Code.codeOf(relation.value()))
                .param("rebate", rebate == null ? null : rebate.amount())
                .param("currency", rebate == null ? null : rebate.currency())
                .param("rebateOn", relation.rebateOn())
                .param("by", by)
                .param("on", on)
                .update();
    }

    private MapSqlParameterSource params(Diagnosis d) {
        return new MapSqlParameterSource("case", d.caseId().value())
                .addValue("account", d.accountId())
                .addValue("on", d.on())
                .addValue("at", OffsetDateTime.now(clock))
                .addValue("by", d.by())
                .addValue("contact", d.contactId())
                .addValue("reason", Code.codeOf(d.finding().reason()))
                .addValue("ability", Code.codeOf(d.finding().ability()))
                .addValue("willingness", Code.codeOf(d.finding().willingness()))
                .addValue("dispute", Code.codeOf(d.finding().dispute()))
                .addValue("since", d.since().on())
                .addValue("stage", d.since().stage().code())
                .addValue("moved", d.since().movedOn())
                .addValue("asksProof", d.asksProof())
                .addValue("provedUntil", d.provedUntil())
                .addValue("note", d.note());
    }

    private static MapSqlParameterSource params(long diagnosis, Source s) {
        return new MapSqlParameterSource("diagnosis", diagnosis)
                .addValue("kind", s.kind().code())
                .addValue("reliability", s.reliability().code())
                .addValue("on", s.on())
                .addValue("who", s.who())
                .addValue("note", s.note())
                .addValue("intelligence", s.heard() == null ? null : s.heard().id())
                .addValue("until", s.heard() == null ? null : s.heard().countsUntil());
    }

    private static List<Diagnosis> rows(ResultSet row) throws SQLException, DataAccessException {
        List<Diagnosis> all = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        boolean isThere = row.next();
        while (isThere) {
            Diagnosis one = DiagnosisColumns.diagnosis(row, List.of());
            sources.clear();
            while (isThere && row.getLong("g_id") == one.id()) {
                if (row.getString("kind") != null) {
                    sources.add(source(row));
                }
                isThere = row.next();
            }
            all.add(one.standingOn(sources));
        }
        return all;
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                Code.of(SourceKind.class, row.getString("kind")),
                Code.of(Reliability.class, row.getString("reliability")),
                date(row, "on_date"),
                row.getString("who"),
                row.getString("note"),
                heard(row));
    }

    private static Source.@Nullable Heard heard(ResultSet row) throws SQLException {
        Long entry = longOrNull(row, "intelligence_id");
        return entry == null ? null : new Source.Heard(entry, date(row, "counts_until"));
    }
}
