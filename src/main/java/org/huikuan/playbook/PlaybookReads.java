package org.huikuan.playbook;

import java.util.List;
import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of entries of the playbook, and what waits; everybody who works on cases reads it. */
@Service
@Transactional(readOnly = true)
public class PlaybookReads {

    private final Entries entries;
    private final TechniqueUses uses;

    PlaybookReads(Entries entries, TechniqueUses uses) {
        this.entries = entries;
        this.uses = uses;
    }

    /** The newest first. @throws NotFound for a code that nothing has */
    public List<Entry> versions(String code) {
        List<Entry> versions = entries.versions(code);
        if (versions.isEmpty()) {
            throw new NotFound("no-playbook-entry", code);
        }
        return versions;
    }

    public List<Entry> proposed() {
        return entries.proposed();
    }

    public Entry version(long id) {
        return entries.find(id).orElseThrow(() -> new NotFound("no-playbook-proposal"));
    }

    /**
     * What came of a technique.
     *
     * @throws NotFound for an entry that is none
     */
    public TechniqueYield yieldOf(String code) {
        if (versions(code).get(0).kind() != EntryKind.TECHNIQUE) {
            throw new NotFound("no-technique-entry", code);
        }
        return uses.yieldOf(code);
    }
}
