package org.huikuan.policies.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huikuan.policies.DraftState;
import org.huikuan.policies.PolicyDraft;
import org.huikuan.policies.PolicyDrafts;
import org.huikuan.policies.SheetRow;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
public class JdbcPolicyDrafts implements PolicyDrafts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<SheetRow>> ROWS = new TypeReference<>() {};

    private static final String ALL = """
            select id, table_key, base_version, revision, state, from_date, reason, made_by, made_at, submitted_by,
              submitted_at, decided_by, decided_at, decision, version
            from huikuan.policy_draft\s""";

    private final JdbcClient jdbc;

    public JdbcPolicyDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long add(PolicyDraft draft, List<SheetRow> rows, @Nullable String file) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into huikuan.policy_draft (table_key, base_version, revision, state, from_date, reason, made_by,
                  made_at, submitted_by, submitted_at, decided_by, decided_at, decision, version, file)
                values (:key, :base, :revision, :state, :from, :reason, :madeBy, :madeAt, :submittedBy, :submittedAt,
                  :decidedBy, :decidedAt, :decision, :version, :file)
                """).params(params(draft)).param("file", file).update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        write(id, draft.revision(), draft.made().by(), draft.made().at(), rows);
        return id;
    }

    @Override
    public Optional<String> file(long id) {
        return jdbc.sql("select file from huikuan.policy_draft where id = :id and file is not null")
                .param("id", id)
                .query((rs, n) -> rs.getString(1))
                .optional();
    }

    private static Map<String, @Nullable Object> params(PolicyDraft draft) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("key", draft.key());
        params.put("base", draft.baseVersion());
        params.put("revision", draft.revision());
        params.put("state", draft.state().code());
        params.put("from", draft.from());
        params.put("reason", draft.reason());
        params.put("madeBy", draft.made().by());
        params.put("madeAt", time(draft.made().at()));
        PolicyDraft.Trace submitted = draft.submitted();
        params.put("submittedBy", submitted == null ? null : submitted.by());
        params.put("submittedAt", submitted == null ? null : time(submitted.at()));
        PolicyDraft.Trace decided = draft.decided();
        params.put("decidedBy", decided == null ? null : decided.by());
        params.put("decidedAt", decided == null ? null : time(decided.at()));
        params.put("decision", draft.decision());
        params.put("version", draft.version());
        return params;
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Optional<PolicyDraft> find(long id) {
        return jdbc.sql(ALL + "where id = :id")
                .param("id", id)
                .query(JdbcPolicyDrafts::row)
                .optional();
    }

    @Override
    public Optional<PolicyDraft> lock(long id) {
        jdbc.sql("""
                select id from huikuan.policy_draft
                where table_key = (select d.table_key from huikuan.policy_draft d where d.id = :id)
                order by id for update
                """).param("id", id).query(Long.class).list();
        return find(id);
    }

    @Override
    public List<PolicyDraft> of(String key) {
        return jdbc.sql(ALL + "where table_key = :key order by id desc")
                .param("key", key)
                .query(JdbcPolicyDrafts::row)
                .list();
    }

    @Override
    public List<PolicyDraft> open() {
        return jdbc.sql(ALL + "where state in ('draft', 'submitted', 'rejected') order by id desc")
                .query(JdbcPolicyDrafts::row)
                .list();
    }

    @Override
    public void save(PolicyDraft draft) {
        jdbc.sql("""
                update huikuan.policy_draft set base_version = :base, revision = :revision, state = :state,
                  from_date = :from, reason = :reason, submitted_by = :submittedBy, submitted_at = :submittedAt,
                  decided_by = :decidedBy, decided_at = :decidedAt, decision = :decision, version = :version
                where id = :id
                """).params(params(draft)).param("id", draft.id()).update();
    }

    @Override
    public void write(long id, int revision, String by, Instant at, List<SheetRow> rows) {
        jdbc.sql("""
                insert into huikuan.policy_draft_revision (draft_id, number, written_by, written_at, sheet_rows)
                values (:id, :number, :by, :at, :rows)
                """)
                .param("id", id)
                .param("number", revision)
                .param("by", by)
                .param("at", time(at))
                .param("rows", json(rows))
                .update();
    }

    @Override
    public List<SheetRow> rows(long id, int revision) {
        return jdbc.sql("""
                select sheet_rows from huikuan.policy_draft_revision where draft_id = :id and number = :number
                """)
                .param("id", id)
                .param("number", revision)
                .query((rs, n) -> rows(rs.getString(1)))
                .optional()
                .orElse(List.of());
    }

    @Override
    public Set<String> writers(long id) {
        return writersAfter(id, 0);
    }

    @Override
    public Set<String> writersAfter(long id, int revision) {
        return new TreeSet<>(jdbc.sql("""
                select distinct written_by from huikuan.policy_draft_revision
                where draft_id = :id and number > :number
                """)
                .param("id", id)
                .param("number", revision)
                .query(String.class)
                .list());
    }

    private static String json(List<SheetRow> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write rows", e);
        }
    }

    private static List<SheetRow> rows(String json) {
        try {
            return JSON.readValue(json, ROWS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read rows", e);
        }
    }

    private static PolicyDraft row(ResultSet rs, int n) throws SQLException {
        int version = rs.getInt("version");
        Integer became = rs.wasNull() ? null : version;
        return new PolicyDraft(
                rs.getLong("id"),
                rs.getString("table_key"),
                rs.getInt("base_version"),
                rs.getInt("revision"),
                Code.of(DraftState.class, rs.getString("state")),
                rs.getObject("from_date", LocalDate.class),
                rs.getString("reason"),
                Objects.requireNonNull(trace(rs, "made")),
                trace(rs, "submitted"),
                trace(rs, "decided"),
                Objects.requireNonNullElse(rs.getString("decision"), ""),
                became);
    }

    private static PolicyDraft.@Nullable Trace trace(ResultSet rs, String what) throws SQLException {
        String by = rs.getString(what + "_by");
        return by == null
                ? null
                : new PolicyDraft.Trace(
                        by, rs.getObject(what + "_at", OffsetDateTime.class).toInstant());
    }
}
