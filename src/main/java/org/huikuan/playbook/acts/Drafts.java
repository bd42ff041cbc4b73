package org.huikuan.playbook.acts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.playbook.Entries;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryPart;
import org.huikuan.playbook.Proposal;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Code;
import org.huikuan.shared.Conflict;
import org.jspecify.annotations.Nullable;

/** Proposals while they wait: two people may write at one, and whoever comes second is told what the other has changed. */
final class Drafts {

    private Drafts() {}

    static Proposal of(String by, Instant at, ProposeEntryInput input) {
        return new Proposal(input.effectiveOn(), input.because(), by, at, 1, List.of(), List.of(by), null);
    }

    /** The proposal written anew, which remembers in what. */
    static Entry revised(Entry before, Entry now) {
        Proposal p = now.proposal();
        Proposal old = before.proposal();
        int revision = old.revision() + 1;
        List<String> revised = new ArrayList<>(old.revised());
        now.differsFrom(before).forEach(part -> revised.add(revision + ":" + part.code()));
        List<String> writers = Stream.concat(old.writers().stream(), Stream.of(p.by()))
                .distinct()
                .toList();
        return new Entry(
                now.id(),
                now.code(),
                now.kind(),
                now.version(),
                now.state(),
                now.isOff(),
                now.words(),
                now.use(),
                new Proposal(p.effectiveOn(), p.because(), p.by(), p.at(), revision, last(revised), writers, null));
    }

    /** As many as the column takes. */
    private static List<String> last(List<String> revised) {
        int most = 80;
        return revised.subList(Math.max(0, revised.size() - most), revised.size());
    }

    /** @throws Conflict when the proposal is another one than the person had before the eyes */
    static void refuseOther(@Nullable Entry draft, @Nullable Integer seen) {
        if (draft == null) {
            if (seen != null) {
                throw new Conflict("playbook-proposal-over");
            }
            return;
        }
        if (seen == null) {
            throw new Conflict("playbook-proposed-meanwhile", Arg.text(draft.code()));
        }
        if (seen != draft.proposal().revision()) {
            throw new Conflict(
                    "playbook-draft-changed", Arg.person(draft.proposal().by()), Arg.things(changed(draft, seen)));
        }
    }

    private static Set<EntryPart> changed(Entry draft, int since) {
        Set<EntryPart> parts = EnumSet.noneOf(EntryPart.class);
        draft.proposal().revised().stream()
                .map(note -> note.split(":"))
                .filter(note -> Integer.parseInt(note[0]) > since)
                .forEach(note -> parts.add(Code.of(EntryPart.class, note[1])));
        return parts;
    }

    static void replace(Entries entries, Entry entry, int seen) {
        if (!entries.replace(entry, seen)) {
            throw new Conflict("playbook-proposal-over");
        }
    }
}
