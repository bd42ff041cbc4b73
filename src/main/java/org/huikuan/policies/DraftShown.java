package org.huikuan.policies;

import java.util.List;
import java.util.Set;

/**
 * A draft with all that is told about it.
 *
 * @param changes beside the version in force
 * @param mistakes what keeps it from coming into force
 * @param isCurrent whether no version has come since it was made
 */
public record DraftShown(
        PolicyDraft draft,
        TableSheet sheet,
        int inForce,
        List<RowChange> changes,
        Coverage coverage,
        List<RowMistake> mistakes,
        Set<String> writers,
        boolean isCurrent) {}
