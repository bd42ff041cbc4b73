package org.huikuan.policies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a table with all that is told about it.
 *
 * @param versions all of the table, the newest first
 */
public record TableShown(
        TableSheet sheet,
        Version version,
        List<Version> versions,
        Coverage coverage,
        List<TableAsker> askers,
        List<PolicyDraft> drafts) {

    /**
     * A version and who stands behind it; names are empty for one that came with a release or past this page.
     *
     * @param by who put it in force
     * @param writtenBy who submitted it to that person
     */
    public record Version(PolicyVersion version, String by, String writtenBy, String reason) {

        static Version of(PolicyVersion version, @Nullable PolicyDraft draft, String by, String reason) {
            PolicyDraft.Trace submitted = draft == null ? null : draft.submitted();
            return new Version(
                    version,
                    by,
                    submitted == null ? "" : submitted.by(),
                    draft == null || draft.reason().isEmpty() ? reason : draft.reason());
        }
    }
}
