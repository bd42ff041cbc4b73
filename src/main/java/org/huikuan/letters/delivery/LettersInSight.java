package org.huikuan.letters.delivery;

import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterFacts;
import org.huikuan.letters.LetterList;
import org.huikuan.letters.LetterState;
import org.huikuan.shared.BusinessKey;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.huikuan.teams.Sight;
import org.springframework.stereotype.Component;

/**
 * Letters that have left, named by {@code letterId}; a letter of another case is not reached by way of the {@code caseId}
 * that is named with it.
 */
@Component
class LettersInSight implements Subjects<LetterList.Row> {

    private final LetterList list;
    private final LetterFacts facts;
    private final CurrentUser user;

    LettersInSight(LetterList list, LetterFacts facts, CurrentUser user) {
        this.list = list;
        this.facts = facts;
        this.user = user;
    }

    @Override
    public String of() {
        return "letterId";
    }

    /** The slip comes back when the case has long ended. */
    @Override
    public boolean isLate() {
        return true;
    }

    @Override
    public LetterList.Row seen(Where where) {
        String id = where.id(of());
        String caseId = where.ids().get("caseId");
        long number = id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
        return list.find(number, Sight.of(user))
                .filter(r -> caseId == null
                        || BusinessKey.ofCase(r.letter().caseId()).equals(caseId))
                .orElseThrow(() -> new NotFound("no-letter"));
    }

    /** @throws Conflict for a letter that has not left */
    @Override
    public LetterList.Row locked(Where where, Set<Role> roles) {
        facts.lock(Set.of(seen(where).letter().accountId()));
        LetterList.Row now = seen(where);
        Letter letter = now.letter();
        if (letter.state() != LetterState.SENT && !isCounselsDraft(letter)) {
            throw new Conflict("letter-not-left", letter.reference(), letter.state());
        }
        return now;
    }

    /** What counsel is to seal and post. */
    static boolean isCounselsDraft(Letter letter) {
        return letter.code() == LetterCode.L07 && letter.state() == LetterState.PRINTED;
    }

    @Override
    public void look(LetterList.Row subject, Doing done) {}
}
