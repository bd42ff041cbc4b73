package org.huikuan.letters.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditors;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterFacts;
import org.huikuan.letters.LetterList;
import org.huikuan.shared.BusinessKey;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.huikuan.teams.Sight;
import org.springframework.stereotype.Component;

/** Letters that lie ready for a case, named by {@code caseId}; a case that has ended may still have thanks to post. */
@Component
class CasesToPost implements Subjects<LettersToPost> {

    private final LetterDeliveries deliveries;
    private final LetterList list;
    private final LetterFacts facts;
    private final Creditors creditors;
    private final CurrentUser user;
    private final Clock clock;

    CasesToPost(
            LetterDeliveries deliveries,
            LetterList list,
            LetterFacts facts,
            Creditors creditors,
            CurrentUser user,
            Clock clock) {
        this.deliveries = deliveries;
        this.list = list;
        this.facts = facts;
        this.creditors = creditors;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public LettersToPost seen(Where where) {
        return of(visible(where));
    }

    /** @throws Conflict when nothing lies ready any more */
    @Override
    public LettersToPost locked(Where where, Set<Role> roles) {
        long caseId = visible(where);
        deliveries.toPost(Set.of(caseId)).stream().findFirst().ifPresent(l -> facts.lock(Set.of(l.accountId())));
        LettersToPost now = of(caseId);
        if (now.ready().isEmpty()) {
            throw new Conflict("nothing-to-post");
        }
        return now;
    }

    private long visible(Where where) {
        String number = where.id("caseId");
        return BusinessKey.caseIdOf(number)
                .filter(id -> list.seesCase(id, Sight.of(user)))
                .orElseThrow(() -> new NotFound("no-case", number));
    }

    private LettersToPost of(long caseId) {
        List<Letter> ready = deliveries.toPost(Set.of(caseId));
        Set<Long> ids = ready.stream().map(Letter::id).collect(Collectors.toSet());
        List<LetterList.Row> rows = list.ofCase(caseId, Sight.of(user)).stream()
                .filter(r -> ids.contains(r.letter().id()))
                .toList();
        LocalDate today = new BusinessDay(clock)
                .today(
                        ready.isEmpty()
                                ? creditors.byDefault()
                                : creditors.get(ready.get(0).creditorId()));
        return new LettersToPost(ready, rows, today);
    }

    @Override
    public void look(LettersToPost subject, Doing done) {}
}
