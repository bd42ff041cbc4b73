package org.huikuan.policies;

import java.util.List;

/**
 * A changed table that was tried, whether or not it may come into force.
 *
 * @param mistakes what keeps it from coming into force; then nothing was asked
 * @param examples the examples of the table, answered by both versions
 */
public record PolicyTrial(String key, List<PolicyMistake> mistakes, List<PolicyTrials.Tried> examples) {

    /** Examples that the changed table answers otherwise. */
    public List<PolicyTrials.Tried> changed() {
        return examples.stream().filter(PolicyTrials.Tried::isChanged).toList();
    }
}
