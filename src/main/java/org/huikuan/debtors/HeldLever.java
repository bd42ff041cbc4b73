package org.huikuan.debtors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lever that the house holds against a customer.
 *
 * @param proof the paper on which it stands
 * @param expiresOn last day on which it holds; null: no day is known
 * @param usedOn when it was last used; null: not yet
 * @param recordedOn null where contracts or deliveries prove it and nobody has recorded anything
 */
public record HeldLever(
        Lever lever,
        LeverStrength strength,
        @Nullable String proof,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate usedOn,
        @Nullable LocalDate recordedOn,
        @Nullable String recordedBy) {

    /** The same, used now. */
    HeldLever used(LocalDate on, String by) {
        return new HeldLever(lever, strength, proof, expiresOn, on, on, by);
    }

    /** Whether it counts; one that has expired is shown and counts no more. */
    public boolean holds(LocalDate today) {
        return strength != LeverStrength.NONE && !isExpired(today);
    }

    public boolean isExpired(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }

    /** What it adds to the score. */
    public int points(LocalDate today) {
        return holds(today) ? strength.points() : 0;
    }
}
