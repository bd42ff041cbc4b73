package org.huikuan.policies;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A table as somebody would have it.
 *
 * @param baseVersion the newest version when it was made
 * @param revision how many times its rows were written
 * @param from the first day on which it shall hold; null: as soon as it is approved
 * @param decision what who approved, rejected or withdrew it has said
 * @param version which it has become; null: none
 */
public record PolicyDraft(
        long id,
        String key,
        int baseVersion,
        int revision,
        DraftState state,
        @Nullable LocalDate from,
        String reason,
        Trace made,
        @Nullable Trace submitted,
        @Nullable Trace decided,
        String decision,
        @Nullable Integer version) {

    /** Who did something, and when. */
    public record Trace(String by, Instant at) {}

    /** Whether it still wants to become a version. */
    public boolean isPending() {
        return state.isOpen() || isSubmitted();
    }

    public boolean isSubmitted() {
        return state == DraftState.SUBMITTED;
    }

    public boolean isApproved() {
        return state == DraftState.APPROVED;
    }

    static PolicyDraft made(String key, int base, @Nullable LocalDate from, String reason, Trace by) {
        return new PolicyDraft(0, key, base, 1, DraftState.DRAFT, from, reason, by, null, null, "", null);
    }

    /** Its rows or its terms were written anew: what was decided about it before is over. */
    PolicyDraft written(int nextRevision, @Nullable LocalDate nextFrom, String nextReason) {
        return new PolicyDraft(
                id, key, baseVersion, nextRevision, DraftState.DRAFT, nextFrom, nextReason, made, null, null, "", null);
    }

    PolicyDraft basedOn(int newest) {
        return new PolicyDraft(
                id, key, newest, revision, state, from, reason, made, submitted, decided, decision, version);
    }

    PolicyDraft submitted(Trace by) {
        return new PolicyDraft(
                id, key, baseVersion, revision, DraftState.SUBMITTED, from, reason, made, by, null, "", null);
    }

    PolicyDraft decided(DraftState as, Trace by, String said, @Nullable Integer became) {
        return new PolicyDraft(id, key, baseVersion, revision, as, from, reason, made, submitted, by, said, became);
    }
}
