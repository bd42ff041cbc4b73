package org.huikuan.letters.jdbc;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterOrder;
import org.huikuan.letters.LetterRegister;
import org.huikuan.letters.LetterState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.util.LinkedCaseInsensitiveMap;

@Repository
class JdbcLetterRegister implements LetterRegister {

    private static final String INSERT = """
            insert into huikuan.letter (creditor_id, account_id, case_id, code, stage, step, attempt, state, language,
              way, particulars, ordered_on, ordered_at, ordered_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UNSENT = """
            case_id in (:cases) and state in ('for-release', 'queued', 'printed', 'failed') and not sending""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcLetterRegister(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public List<LetterOrder> missing(Collection<LetterOrder> orders) {
        Set<String> known = new HashSet<>(jdbc.sql("""
                        select case_id, code, stage, step, attempt from huikuan.letter where case_id in (:cases)""")
                .param(
                        "cases",
                        orders.stream()
                                .map(LetterOrder::caseId)
                                .distinct()
                                .sorted()
                                .toList())
                .query((row, n) -> key(
                        row.getLong("case_id"),
                        row.getString("code"),
                        row.getString("stage"),
                        row.getString("step"),
                        row.getInt("attempt")))
                .list());
        return orders.stream()
                .filter(o -> known.add(key(o.caseId(), o.code().name(), o.stage(), o.step(), o.attempt())))
                .toList();
    }

    private static String key(long caseId, String code, String stage, String step, int attempt) {
        return String.join("/", Long.toString(caseId), code, stage, step, Integer.toString(attempt));
    }

    @Override
    public void insert(Collection<Draft> drafts) {
        if (!drafts.isEmpty()) {
            batches.batchUpdate(
                    INSERT, drafts.stream().map(JdbcLetterRegister::row).toList());
        }
    }

    private static Object[] row(Draft d) {
        LetterOrder o = d.order();
        return new Object[] {
            o.creditorId(),
            o.accountId(),
            o.caseId(),
            o.code().name(),
            o.stage(),
            o.step(),
            o.attempt(),
            d.state().code(),
            d.language(),
            d.way().code(),
            LetterRow.json(o.particulars()),
            o.on(),
            Timestamp.from(d.at()),
            d.by()
        };
    }

    @Override
    public List<Letter> ofCase(long caseId) {
        return jdbc.sql("select " + LetterRow.COLUMNS + "from huikuan.letter l where l.case_id = ? order by l.id")
                .param(caseId)
                .query(LetterRow::letter)
                .list();
    }

    @Override
    public Optional<Letter> find(long caseId, String stage, String step, int attempt, LetterCode code) {
        return jdbc.sql("select " + LetterRow.COLUMNS + """
                        from huikuan.letter l
                        where l.case_id = ? and l.stage = ? and l.step = ? and l.attempt = ? and l.code = ?""")
                .params(caseId, stage, step, attempt, code.name())
                .query(LetterRow::letter)
                .optional();
    }

    @Override
    public int decide(Collection<Long> ids, LetterState state, @Nullable String reason, String by, Instant at) {
        return jdbc.sql("""
                        update huikuan.letter set state = :state, decided_by = :by, decided_at = :at,
                          decision_reason = :reason
                        where id in (:ids) and state = 'for-release'""")
                .param("state", state.code())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .param("ids", ids)
                .update();
    }

    @Override
    public Set<Long> thanked(Collection<Long> caseIds) {
        return Set.copyOf(
                jdbc.sql("""
                        select distinct case_id from huikuan.letter
                        where case_id in (:cases) and code = 'L12' and state = 'sent'""").param("cases", caseIds).query(Long.class).list());
    }

    @Override
    public List<Cancelled> cancelUnsent(Collection<Long> caseIds, String why, String by, Instant at) {
        GeneratedKeyHolder cancelled = new GeneratedKeyHolder();
        jdbc.sql("""
                        update huikuan.letter set state = 'cancelled', decided_by = :by, decided_at = :at,
                          decision_reason = :why, claim = null, claimed_until = null
                        where\s""" + UNSENT)
                .param("cases", caseIds)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("why", why)
                .update(cancelled, "account_id", "case_id", "code", "document_sha256");
        return cancelled.getKeyList().stream()
                .map(JdbcLetterRegister::cancelled)
                .toList();
    }

    @Override
    public List<Letter> cancelledFor(Collection<Long> caseIds, String why) {
        return jdbc.sql("select " + LetterRow.COLUMNS + """
                        from huikuan.letter l
                        where l.case_id in (:cases) and l.state = 'cancelled' and l.decision_reason = :why
                          and l.code <> 'L12'
                        order by l.id""")
                .param("cases", caseIds)
                .param("why", why)
                .query(LetterRow::letter)
                .list();
    }

    @Override
    public void reinstate(Collection<Long> ids, LetterState state) {
        jdbc.sql("""
                        update huikuan.letter set state = :state, decided_by = null, decided_at = null,
                          decision_reason = null, ask_on = null, try_after = null, trouble = null, dated_on = null,
                          document_sha256 = null, message_id = null, mail_to = null
                        where id in (:ids) and state = 'cancelled'""").param("state", state.code()).param("ids", ids).update();
    }

    /** H2 answers the columns in capitals. */
    private static Cancelled cancelled(Map<String, Object> row) {
        Map<String, Object> columns = new LinkedCaseInsensitiveMap<>();
        columns.putAll(row);
        return new Cancelled(
                number(columns, "account_id"),
                number(columns, "case_id"),
                LetterCode.valueOf(String.valueOf(columns.get("code"))),
                columns.get("document_sha256") != null);
    }

    private static long number(Map<String, Object> columns, String name) {
        return ((Number) Objects.requireNonNull(columns.get(name))).longValue();
    }
}
