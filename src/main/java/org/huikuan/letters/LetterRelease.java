package org.huikuan.letters;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.letters.outbox.LetterPostKind;
import org.huikuan.outbox.OutboxFlow;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Sentence;
import org.huikuan.teams.Sight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager's word on letters that wait for release. All of them or none. */
@Service
@Transactional
public class LetterRelease {

    /** Most letters of one call. */
    public static final int MOST = 1000;

    private static final int LONGEST_REASON = 500;

    private final LetterList list;
    private final LetterRegister register;
    private final OutboxFlow outbox;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    LetterRelease(
            LetterList list,
            LetterRegister register,
            OutboxFlow outbox,
            Journal journal,
            CurrentUser user,
            Clock clock) {
        this.list = list;
        this.register = register;
        this.outbox = outbox;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /** They leave as soon as the gate says yes. @throws Conflict when one of them no longer waits; nothing is changed */
    public void release(Collection<Long> ids) {
        decide(ids, LetterState.QUEUED, null);
        outbox.queued(LetterPostKind.KEY);
    }

    /** They never leave. @throws Conflict as above */
    public void strike(Collection<Long> ids, String reason) {
        if (reason.isBlank()) {
            throw new BadInput("reason", "missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new BadInput("reason", "too-long", LONGEST_REASON);
        }
        decide(ids, LetterState.STRUCK, reason.strip());
    }

    private void decide(Collection<Long> ids, LetterState state, @org.jspecify.annotations.Nullable String reason) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new BadInput("ids", "letters-count", MOST);
        }
        List<Long> wanted = ids.stream().distinct().sorted().toList();
        List<LetterList.Row> seen = list.byId(wanted, Sight.of(user));
        if (seen.size() < wanted.size()) {
            throw new NotFound("no-letter");
        }
        int decided = register.decide(wanted, state, reason, user.id(), clock.instant());
        if (decided < wanted.size()) {
            throw new Conflict("letters-decided");
        }
        journal.write(seen.stream()
                .map(LetterList.Row::letter)
                .map(l -> new JournalEntry(
                        l.accountId(),
                        l.caseId(),
                        state == LetterState.STRUCK ? "letter-struck" : "letter-released",
                        Sentence.parts(l.reference()),
                        Sentence.text(reason)))
                .toList());
    }
}
