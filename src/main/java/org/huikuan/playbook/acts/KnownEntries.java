package org.huikuan.playbook.acts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.playbook.Entries;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryState;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Entries, named by {@code code}, a new one by none; {@code from} is an earlier version to go back to. Nothing is locked: a
 * version has its number once only, and a proposal is written only as it was seen.
 */
@Component
class KnownEntries implements Subjects<EntryAt> {

    private final Entries entries;

    KnownEntries(Entries entries) {
        this.entries = entries;
    }

    @Override
    public EntryAt seen(Where where) {
        String code = where.ids().get("code");
        if (code == null) {
            return new EntryAt(null, 0, null, null, null);
        }
        List<Entry> versions = entries.versions(code);
        if (versions.isEmpty()) {
            throw new NotFound("no-playbook-entry", code);
        }
        Entry current = first(versions, EntryState.APPROVED);
        Entry draft = first(versions, EntryState.PROPOSED);
        String asked = where.ids().getOrDefault("from", "");
        Entry earlier = versions.stream()
                .filter(v -> Objects.equals(asked, Integer.toString(v.version())))
                .findFirst()
                .orElse(draft == null ? current : draft);
        return new EntryAt(code, versions.get(0).version(), current, draft, earlier);
    }

    private static @Nullable Entry first(List<Entry> versions, EntryState state) {
        return versions.stream().filter(v -> v.state() == state).findFirst().orElse(null);
    }

    @Override
    public EntryAt locked(Where where, Set<Role> roles) {
        return seen(where);
    }

    @Override
    public void look(EntryAt entry, Doing done) {}
}
