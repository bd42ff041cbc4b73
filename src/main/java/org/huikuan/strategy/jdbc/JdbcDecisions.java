package org.huikuan.strategy.jdbc;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.KeptDecision;
import org.huikuan.strategy.PastDecision;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Appends decisions, one batch a call. */
@Repository
public class JdbcDecisions implements Decisions {

    private static final int LONGEST_SENTENCE = 1000;

    private static final String INSERT = """
            insert into huikuan.decision (case_id, on_date, at, decision_key, table_version, inputs, rule, outcome,
              sentence_zh, sentence_en)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ABOUT = """
            select id, on_date, at, decision_key, table_version, inputs, rule, outcome, sentence_zh, sentence_en
            from huikuan.decision where case_id = ? order by id""";

    private static final String PAST = """
            select id, case_id, on_date, table_version, inputs, outcome, sentence_zh, sentence_en
            from huikuan.decision where decision_key = ? and id < ? and on_date >= ? order by id desc limit ?""";

    private final JdbcTemplate jdbc;
    private final CaseZones zones;
    private final Clock clock;

    public JdbcDecisions(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.zones = new CaseZones(jdbc);
        this.clock = clock;
    }

    @Override
    public void keep(Map<Long, ? extends Answer<?>> answersByCaseId) {
        if (answersByCaseId.isEmpty()) {
            return;
        }
        Map<Long, ZoneId> zoneOf = zones.of(answersByCaseId.keySet());
        Instant now = clock.instant();
        List<Object[]> rows = answersByCaseId.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> row(e.getKey(), e.getValue(), now, zoneOf.getOrDefault(e.getKey(), ZoneOffset.UTC)))
                .toList();
        jdbc.batchUpdate(INSERT, rows);
    }

    @Override
    public List<KeptDecision> about(long caseId) {
        return jdbc.query(ABOUT, KeptDecisionRow::read, caseId);
    }

    @Override
    public List<PastDecision> past(String table, LocalDate from, long before, int most) {
        return jdbc.query(PAST, KeptDecisionRow::past, table, before, from, most);
    }

    private static Object[] row(long caseId, Answer<?> answer, Instant now, ZoneId zone) {
        return new Object[] {
            caseId,
            LocalDate.ofInstant(now, zone),
            Timestamp.from(now),
            answer.key(),
            answer.version(),
            Columns.asJson(answer.inputs()),
            answer.rule(),
            Columns.asJson(answer.outputs()),
            cut(answer.becauseZh()),
            cut(answer.becauseEn())
        };
    }

    private static String cut(String sentence) {
        return sentence.length() <= LONGEST_SENTENCE ? sentence : sentence.substring(0, LONGEST_SENTENCE - 1) + "…";
    }
}
