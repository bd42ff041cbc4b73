package org.huikuan.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Contact;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a case says to a letter that wants to leave: what may be demanded now, or why nothing may. */
@Service
class CaseLetterFacts implements LetterFacts {

    private final AccountLocks locks;
    private final Cases cases;
    private final CaseReads reads;
    private final Accounts accounts;

    CaseLetterFacts(AccountLocks locks, Cases cases, CaseReads reads, Accounts accounts) {
        this.locks = locks;
        this.cases = cases;
        this.reads = reads;
        this.accounts = accounts;
    }

    @Override
    public void lock(Collection<Long> accountIds) {
        locks.lock(accountIds);
    }

    @Override
    public Map<Long, Known> of(Collection<Letter> letters) {
        List<CaseId> ids =
                letters.stream().map(l -> new CaseId(l.caseId())).distinct().toList();
        Map<Long, CaseFacts> facts = reads.factsOf(cases.byId(ids)).entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().value(), Map.Entry::getValue));
        Map<Long, Contact> people = accounts.firstContactsOf(
                letters.stream().map(Letter::accountId).distinct().toList());
        Map<Long, Known> known = new HashMap<>();
        for (Letter letter : letters) {
            CaseFacts of = facts.get(letter.caseId());
            if (of != null) {
                known.put(letter.id(), known(of, people.get(letter.accountId())));
            }
        }
        return known;
    }

    private static Known known(CaseFacts facts, @Nullable Contact attention) {
        CollectionCase kase = facts.kase();
        List<Demanded> items = facts.demandable().stream()
                .filter(i -> !facts.isPromised(i))
                .map(i -> new Demanded(i, facts.undisputed(i)))
                .toList();
        return new Known(
                kase.id().number(),
                kase.isOpen() && !facts.isSettled(),
                facts.creditor(),
                facts.account(),
                facts.today(),
                items,
                attention,
                facts.account().collector(),
                pause(facts));
    }

    /** A date before which the case itself does nothing is no pause for letters. */
    private static @Nullable Pause pause(CaseFacts facts) {
        return StandingRule.of(facts) instanceof Standing.Wait wait && wait.kind() != WaitingFor.NONE
                ? new Pause(wait.kind().code(), wait.until())
                : null;
    }

    @Override
    public int rank(String stage) {
        return Stage.of(stage).ordinal();
    }
}
