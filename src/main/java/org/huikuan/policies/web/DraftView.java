package org.huikuan.policies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huikuan.policies.Coverage;
import org.huikuan.policies.DraftShown;
import org.huikuan.policies.PolicyDraft;
import org.huikuan.policies.RowChange;
import org.huikuan.policies.RowMistake;
import org.huikuan.policies.SheetRow;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A draft as programs read it.
 *
 * @param table key of its table
 * @param base the newest version when it was made
 * @param revision to be sent back with the next change
 * @param version which it has become
 * @param changes beside the version in force
 * @param mistakes what keeps it from coming into force
 */
record DraftView(
        long id,
        String table,
        int base,
        boolean current,
        int revision,
        String state,
        @Nullable LocalDate from,
        String reason,
        Trace made,
        Collection<String> writtenBy,
        @Nullable Trace submitted,
        @Nullable Trace decided,
        String decision,
        @Nullable Integer version,
        List<TableView.Row> rows,
        List<Change> changes,
        List<Mistake> mistakes,
        List<String> neverReached,
        List<Map<String, String>> gaps) {

    record Trace(String by, Instant at) {

        static @Nullable Trace of(PolicyDraft.@Nullable Trace trace) {
            return trace == null ? null : new Trace(trace.by(), trace.at());
        }
    }

    /** @param kind added, removed, changed, switched-off, switched-on or moved */
    record Change(String row, String kind, Collection<String> columns) {

        static Change of(RowChange change) {
            return new Change(change.id(), change.kind().code(), change.columns());
        }
    }

    /** @param row its place, from 0; -1: the whole table */
    record Mistake(int row, String column, Sentence reason) {

        static Mistake of(RowMistake mistake) {
            return new Mistake(mistake.row(), mistake.column(), mistake.why());
        }
    }

    static DraftView of(DraftShown shown) {
        PolicyDraft draft = shown.draft();
        List<SheetRow> live = shown.sheet().live();
        Coverage coverage = shown.coverage();
        return new DraftView(
                draft.id(),
                draft.key(),
                draft.baseVersion(),
                shown.isCurrent(),
                draft.revision(),
                draft.state().code(),
                draft.from(),
                draft.reason(),
                new Trace(draft.made().by(), draft.made().at()),
                shown.writers(),
                Trace.of(draft.submitted()),
                Trace.of(draft.decided()),
                draft.decision(),
                draft.version(),
                shown.sheet().rows().stream().map(TableView.Row::of).toList(),
                shown.changes().stream().map(Change::of).toList(),
                shown.mistakes().stream().map(Mistake::of).toList(),
                coverage.neverReached().stream().map(n -> live.get(n - 1).id()).toList(),
                coverage.gaps());
    }
}
