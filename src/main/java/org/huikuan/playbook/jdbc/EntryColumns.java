package org.huikuan.playbook.jdbc;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.Stage;
import org.huikuan.cases.strategies.Lane;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryKind;
import org.huikuan.playbook.EntryMark;
import org.huikuan.playbook.EntryState;
import org.huikuan.playbook.EntryUse;
import org.huikuan.playbook.EntryWords;
import org.huikuan.playbook.Motive;
import org.huikuan.playbook.Proposal;
import org.huikuan.playbook.Wording;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/** A version of an entry as the columns of its row. */
final class EntryColumns {

    private EntryColumns() {}

    static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getString("code"),
                Code.of(EntryKind.class, row.getString("kind")),
                row.getInt("version"),
                Code.of(EntryState.class, row.getString("state")),
                row.getBoolean("is_off"),
                new EntryWords(
                        wording(row, "title"),
                        wording(row, "cue"),
                        wording(row, "text"),
                        wording(row, "never"),
                        wording(row, "next")),
                use(row),
                proposal(row));
    }

    private static Wording wording(ResultSet row, String what) throws SQLException {
        return new Wording(row.getString(what + "_zh"), row.getString(what + "_en"));
    }

    private static EntryUse use(ResultSet row) throws SQLException {
        int times = row.getInt("limit_times");
        return new EntryUse(
                Code.orNull(Lane.class, row.getString("lane")),
                Code.orNull(Motive.class, row.getString("motive")),
                words(row.getString("stages")).stream().map(Stage::of).toList(),
                words(row.getString("reasons")).stream()
                        .map(code -> Code.of(NonPaymentReason.class, code))
                        .toList(),
                Code.orNull(CallResult.class, row.getString("result")),
                row.getString("law"),
                Code.of(EntryMark.class, row.getString("mark")),
                times == 0 ? null : new EntryUse.Limit(times, row.getInt("limit_days")));
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        Date effective = row.getDate("effective_on");
        String decidedBy = row.getString("decided_by");
        return new Proposal(
                effective == null ? null : effective.toLocalDate(),
                row.getString("because"),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getInt("revision"),
                words(row.getString("revised")),
                words(row.getString("writers")),
                decidedBy == null
                        ? null
                        : new Proposal.Decided(
                                decidedBy,
                                row.getTimestamp("decided_at").toInstant(),
                                row.getString("decided_because")));
    }

    private static List<String> words(String kept) {
        return Arrays.stream(kept.split(",")).filter(word -> !word.isEmpty()).toList();
    }

    static Map<String, @Nullable Object> of(Entry entry) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", entry.id());
        columns.put("code", entry.code());
        columns.put("kind", entry.kind().code());
        columns.put("version", entry.version());
        columns.put("state", entry.state().code());
        columns.put("off", entry.isOff());
        put(columns, "title", entry.words().title());
        put(columns, "cue", entry.words().cue());
        put(columns, "text", entry.words().text());
        put(columns, "never", entry.words().never());
        put(columns, "next", entry.words().next());
        putUse(columns, entry.use());
        putProposal(columns, entry.proposal());
        return columns;
    }

    private static void put(Map<String, @Nullable Object> columns, String what, Wording wording) {
        columns.put(what + "Zh", wording.zh());
        columns.put(what + "En", wording.en());
    }

    private static void putUse(Map<String, @Nullable Object> columns, EntryUse use) {
        EntryUse.Limit limit = use.limit();
        columns.put("lane", Code.codeOf(use.lane()));
        columns.put("motive", Code.codeOf(use.motive()));
        columns.put("stages", use.stages().stream().map(Stage::code).collect(Collectors.joining(",")));
        columns.put(
                "reasons", use.reasons().stream().map(NonPaymentReason::code).collect(Collectors.joining(",")));
        columns.put("result", Code.codeOf(use.result()));
        columns.put("law", use.law());
        columns.put("mark", use.mark().code());
        columns.put("times", limit == null ? null : limit.times());
        columns.put("days", limit == null ? null : limit.days());
    }

    private static void putProposal(Map<String, @Nullable Object> columns, Proposal proposal) {
        LocalDate effective = proposal.effectiveOn();
        Proposal.Decided decided = proposal.decided();
        columns.put("effective", effective == null ? null : Date.valueOf(effective));
        columns.put("because", proposal.because());
        columns.put("by", proposal.by());
        columns.put("at", Timestamp.from(proposal.at()));
        columns.put("revision", proposal.revision());
        columns.put("revised", String.join(",", proposal.revised()));
        columns.put("writers", String.join(",", proposal.writers()));
        columns.put("decidedBy", decided == null ? null : decided.by());
        columns.put(
                "decidedAt",
                decided == null
                        ? null
                        : Timestamp.from(Objects.requireNonNull(decided).at()));
        columns.put("decidedBecause", decided == null ? null : decided.because());
    }
}
