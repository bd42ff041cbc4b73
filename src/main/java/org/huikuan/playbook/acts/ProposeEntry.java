package org.huikuan.playbook.acts;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.playbook.Entries;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryKind;
import org.huikuan.playbook.EntryMark;
import org.huikuan.playbook.EntryState;
import org.huikuan.playbook.Proposal;
import org.huikuan.playbook.search.PlaybookSearch;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** A manager proposes a new entry, another wording of one, or that it is switched off; nothing changes before another approves. */
@Component
class ProposeEntry extends DeclaredAct<EntryAt, ProposeEntryInput> {

    private final Entries entries;
    private final PlaybookSearch playbook;
    private final Clock clock;

    ProposeEntry(KnownEntries subjects, Entries entries, PlaybookSearch playbook, Clock clock) {
        super("propose-playbook-entry", Set.of(Role.MANAGERS, Role.ADMINISTRATORS), subjects, ProposeEntryInput.class);
        this.entries = entries;
        this.playbook = playbook;
        this.clock = clock;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.PAGE);
    }

    @Override
    public ActForm form(EntryAt at) {
        ActForm form = new ActForm()
                .without("code")
                .keep(
                        "revision",
                        at.draft() == null ? null : at.draft().proposal().revision());
        return at.from() == null
                ? form.propose("mark", EntryMark.HOUSE.code())
                : EntryForm.of(at.from(), form.without("kind"));
    }

    @Override
    public void check(EntryAt at, ProposeEntryInput input, FormInput mistakes) {
        Drafts.refuseOther(at.draft(), input.revision());
        if (at.code() == null && input.kind() == null) {
            mistakes.refuseMissing("kind");
        } else if (at.from() != null
                && input.kind() != null
                && input.kind() != at.from().kind()) {
            mistakes.wrong("kind", "playbook-kind-stays", at.from().kind());
        }
        input.words().check(mistakes);
        input.use().check(mistakes);
        EntryKind kind = at.from() == null ? input.kind() : at.from().kind();
        if (kind == EntryKind.EXCUSE && input.words().cueZh() == null) {
            mistakes.refuseMissing("cueZh");
        }
        if (input.effectiveOn() != null && input.effectiveOn().isBefore(playbook.today())) {
            mistakes.wrong("effectiveOn", "past", input.effectiveOn(), playbook.today());
        }
        if (mistakes.mistakes().isEmpty()
                && at.current() != null
                && at.draft() == null
                && isSame(at.current(), input)) {
            mistakes.wrong("because", "playbook-nothing-changed");
        }
    }

    private static boolean isSame(Entry current, ProposeEntryInput input) {
        return input.effectiveOn() == null
                && current.words().equals(input.said())
                && current.use().equals(input.use().use())
                && current.isOff() == input.off();
    }

    @Override
    public @Nullable Object carryOut(EntryAt at, ProposeEntryInput input, Doing doing) {
        Entry draft = at.draft();
        if (draft != null) {
            Entry anew = written(
                    draft.id(),
                    draft.code(),
                    draft.kind(),
                    draft.version(),
                    input,
                    Drafts.of(doing.by(), clock.instant(), input));
            Drafts.replace(
                    entries, Drafts.revised(draft, anew), draft.proposal().revision());
            return draft.id();
        }
        EntryKind kind = at.current() != null
                ? at.current().kind()
                : at.from() != null ? at.from().kind() : input.kind();
        if (kind == null) {
            throw new IllegalStateException("an entry without a kind was found right");
        }
        String code = at.code() == null ? next(kind) : at.code();
        try {
            return entries.add(
                    written(0, code, kind, at.newest() + 1, input, Drafts.of(doing.by(), clock.instant(), input)));
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new Conflict("playbook-proposed-meanwhile", Arg.text(code));
        }
    }

    private static Entry written(
            long id, String code, EntryKind kind, int version, ProposeEntryInput input, Proposal proposal) {
        return new Entry(
                id,
                code,
                kind,
                version,
                EntryState.PROPOSED,
                input.off(),
                input.said(),
                input.use().use(),
                proposal);
    }

    /** The first number of the kind that was never taken. */
    private String next(EntryKind kind) {
        List<String> taken = entries.codes(kind);
        int highest = taken.stream()
                .map(code -> code.replaceAll("\\D", ""))
                .mapToInt(digits -> digits.isEmpty() ? 0 : Integer.parseInt(digits))
                .max()
                .orElse(0);
        return kind.sign() + "-" + (highest < 9 ? "0" : "") + (highest + 1);
    }
}
