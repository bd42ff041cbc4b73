package org.huikuan.cases.loop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseNews;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Money that had closed a case is gone again (design 3, receipt reversed). A settled case without successor is opened
 * again: a new process instance under the same business key, at the stored position. Where the account has an open
 * case already, the items join that one and the old case links to it.
 */
@Component
class Reopenings {

    private final Cases cases;
    private final Facts facts;
    private final CaseReview review;
    private final Journal journal;
    private final CaseLetters letters;
    private final CaseFlow flow;
    private final ApplicationEventPublisher news;

    Reopenings(
            Cases cases,
            Facts facts,
            CaseReview review,
            Journal journal,
            CaseLetters letters,
            CaseFlow flow,
            ApplicationEventPublisher news) {
        this.cases = cases;
        this.facts = facts;
        this.review = review;
        this.journal = journal;
        this.letters = letters;
        this.flow = flow;
        this.news = news;
    }

    /**
     * Money bounced, and who was thanked for it is told.
     *
     * @param open the accounts' open cases before the change
     * @param why as the journal says it
     */
    void after(Collection<Long> accountIds, Map<Long, CollectionCase> open, Sentence why) {
        Map<Long, CollectionCase> settled = cases.latestSettledOf(accountIds);
        letters.bounced(facts.of(joined(settled, open)).values(), settled);
        List<CollectionCase> again = openAgain(settled, open, why);
        letters.bounced(again.stream().map(c -> facts.of(c.id())).toList(), settled);
    }

    /** The ledger, or an import, had said too early that all was paid; no letter says that anything bounced. */
    void withoutAWord(Collection<Long> accountIds, Map<Long, CollectionCase> open, Sentence why) {
        Map<Long, CollectionCase> settled = cases.latestSettledOf(accountIds);
        List<Long> mistaken = facts.of(without(settled, open)).values().stream()
                .filter(f -> !f.isNothingOverdue())
                .map(f -> f.kase().id().value())
                .toList();
        letters.cancel(mistaken, why);
        openAgain(settled, open, why);
    }

    private List<CollectionCase> openAgain(
            Map<Long, CollectionCase> latest, Map<Long, CollectionCase> open, Sentence why) {
        link(latest, open);
        List<CollectionCase> again = facts.of(without(latest, open)).values().stream()
                .filter(f -> !f.isNothingOverdue())
                .map(this::openedAgain)
                .toList();
        if (again.isEmpty()) {
            return again;
        }
        cases.update(again);
        journal.write(again.stream()
                .map(c -> new JournalEntry(
                        c.accountId(),
                        c.id().value(),
                        "case-reopened",
                        Sentence.parts(Arg.code("step", c.position().step())),
                        why))
                .toList());
        again.forEach(c -> facts.forget(c.id()));
        review.after(again.stream().map(CollectionCase::accountId).toList(), true, Bell.FROM_OUTSIDE);
        letters.afterReopening(again);
        flow.opened(again.stream().map(CollectionCase::id).toList());
        again.forEach(c -> news.publishEvent(new CaseNews.Reopened(c)));
        return again;
    }

    private static Map<Long, CollectionCase> without(
            Map<Long, CollectionCase> settled, Map<Long, CollectionCase> open) {
        Map<Long, CollectionCase> without = new HashMap<>(settled);
        without.keySet().removeAll(open.keySet());
        return without;
    }

    private CollectionCase openedAgain(CaseFacts facts) {
        CollectionCase again = facts.kase().openedAgain();
        CollectionCase standing = again.as(StandingRule.of(facts.with(again)), facts.today());
        return Driven.by(facts, standing.waitUntil() == null ? standing.resumed(facts.today()) : standing);
    }

    private static Map<Long, CollectionCase> joined(Map<Long, CollectionCase> settled, Map<Long, CollectionCase> open) {
        Map<Long, CollectionCase> joined = new HashMap<>(open);
        joined.keySet().retainAll(settled.keySet());
        return joined;
    }

    private void link(Map<Long, CollectionCase> settled, Map<Long, CollectionCase> open) {
        List<CollectionCase> linked = new ArrayList<>();
        settled.forEach((account, old) -> {
            CollectionCase joined = open.get(account);
            if (joined != null && old.id().value() < joined.id().value()) {
                linked.add(old.succeededBy(joined.id()));
            }
        });
        cases.update(linked);
    }
}
