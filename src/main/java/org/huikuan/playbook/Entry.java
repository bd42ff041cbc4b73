package org.huikuan.playbook;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of an entry of the playbook.
 *
 * @param code of the entry; all its versions have it
 * @param version from 1
 * @param isOff from this version on nobody is shown the entry
 */
public record Entry(
        long id,
        String code,
        EntryKind kind,
        int version,
        EntryState state,
        boolean isOff,
        EntryWords words,
        EntryUse use,
        Proposal proposal) {

    public boolean isProposed() {
        return state == EntryState.PROPOSED;
    }

    /** Whether it stands as it was delivered. */
    public boolean isSeed() {
        return version == 1 && proposal.because().isEmpty();
    }

    public Entry with(EntryState now, @Nullable LocalDate from, Proposal.@Nullable Decided decided) {
        Proposal p = proposal;
        return new Entry(
                id,
                code,
                kind,
                version,
                now,
                isOff,
                words,
                use,
                new Proposal(from, p.because(), p.by(), p.at(), p.revision(), p.revised(), p.writers(), decided));
    }

    /** In what the two differ. */
    public Set<EntryPart> differsFrom(Entry other) {
        Set<EntryPart> parts = EnumSet.noneOf(EntryPart.class);
        for (EntryPart part : EntryPart.values()) {
            if (!part(part).equals(other.part(part))) {
                parts.add(part);
            }
        }
        return parts;
    }

    private Object part(EntryPart part) {
        return switch (part) {
            case TITLE -> words.title();
            case CUE -> words.cue();
            case TEXT -> words.text();
            case NEVER -> words.never();
            case PLACE ->
                List.of(Objects.toString(use.lane()), Objects.toString(use.motive()), use.stages(), use.reasons());
            case OUTCOME -> List.of(Objects.toString(use.result()), words.next());
            case LAW -> use.law();
            case MARK -> use.mark();
            case LIMIT -> Objects.toString(use.limit());
            case SWITCH -> isOff;
            case EFFECTIVE -> Objects.toString(proposal.effectiveOn());
        };
    }
}
