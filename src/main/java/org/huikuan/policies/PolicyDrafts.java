package org.huikuan.policies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts of tables, with their rows after each change. */
public interface PolicyDrafts {

    /** @param file whose columns it has; null: it has those of the version in force @return its id */
    long add(PolicyDraft draft, List<SheetRow> rows, @Nullable String file);

    Optional<String> file(long id);

    Optional<PolicyDraft> find(long id);

    /** The draft, with all drafts of its table locked: two approvals follow one another. */
    Optional<PolicyDraft> lock(long id);

    /** The newest first. */
    List<PolicyDraft> of(String key);

    /** Not yet decided, of all tables; the newest first. */
    List<PolicyDraft> open();

    void save(PolicyDraft draft);

    void write(long id, int revision, String by, Instant at, List<SheetRow> rows);

    List<SheetRow> rows(long id, int revision);

    /** Who wrote a revision of it. */
    Set<String> writers(long id);

    /** Who wrote it after a revision. */
    Set<String> writersAfter(long id, int revision);
}
