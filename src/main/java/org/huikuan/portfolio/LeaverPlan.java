package org.huikuan.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huikuan.ledger.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * Where the work of a person who leaves would go.
 *
 * @param holdings what the person has in hand
 * @param shares who gets how much
 * @param moves customer by customer
 * @param unplaced customers for whom nobody was found, with the reason
 */
public record LeaverPlan(
        String person, Holdings holdings, List<Share> shares, List<Move> moves, List<Unplaced> unplaced) {

    /** How many customers and open cases somebody gets. */
    public record Share(String collector, int customers, int cases) {}

    /** A customer and who gets it. */
    public record Move(Candidate customer, Assignment to) {}

    /** A customer that nobody gets. */
    public record Unplaced(String customer, Wrong wrong) {}

    /** How the work is dealt. */
    public enum How {
        SUCCESSOR,
        RULES,
        TEAM;

        /** Without a word the team; nothing when it is none of them. */
        static Optional<How> of(@Nullable String word) {
            return word == null
                    ? Optional.of(TEAM)
                    : Arrays.stream(values())
                            .filter(h -> h.name().equalsIgnoreCase(word))
                            .findFirst();
        }
    }
}
