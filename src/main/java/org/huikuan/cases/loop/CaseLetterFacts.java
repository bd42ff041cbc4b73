package org.huikuan.cases.loop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huikuan.cases.AccountLocks;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Stage;
import org.huikuan.cases.Standing;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Counterparts;
import org.huikuan.ledger.LedgerAge;
import org.huikuan.letters.KnownPapers;
import org.huikuan.letters.LedgerPapers;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterFacts;
import org.huikuan.letters.LetterParts;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a case says to a letter that wants to leave: what may be demanded now, or why nothing may. */
@Service
class CaseLetterFacts implements LetterFacts {

    private final AccountLocks locks;
    private final Cases cases;
    private final CaseReads reads;
    private final Counterparts people;
    private final LedgerAge ages;
    private final LedgerPapers papers;
    private final Announcing announcing;

    CaseLetterFacts(
            AccountLocks locks,
            Cases cases,
            CaseReads reads,
            Counterparts people,
            LedgerAge ages,
            LedgerPapers papers,
            Announcing announcing) {
        this.announcing = announcing;
        this.ages = ages;
        this.papers = papers;
        this.locks = locks;
        this.cases = cases;
        this.reads = reads;
        this.people = people;
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
        Map<Long, List<Counterpart>> known =
                people.ofAll(letters.stream().map(Letter::accountId).distinct().toList());
        Map<Long, KnownPapers> paper =
                papers.of(letters.stream().map(Letter::accountId).distinct().toList());
        Map<Long, LocalDate> newest = ages.newest(facts.values().stream()
                .map(CaseFacts::creditor)
                .filter(c -> c.ledgerDays() != null)
                .toList());
        Map<CaseId, LetterParts.Announced> announced = announcing.next(letters.stream()
                .filter(l -> l.code().isDemand() && facts.containsKey(l.caseId()))
                .map(l -> Objects.requireNonNull(facts.get(l.caseId())))
                .distinct()
                .toList());
        Map<Long, Known> answers = new HashMap<>();
        for (Letter letter : letters) {
            CaseFacts of = facts.get(letter.caseId());
            if (of != null) {
                answers.put(
                        letter.id(),
                        known(
                                of,
                                there(known.getOrDefault(letter.accountId(), List.of())),
                                paper.getOrDefault(letter.accountId(), KnownPapers.NONE),
                                newest.get(of.creditor().id()),
                                announced.get(of.kase().id())));
            }
        }
        return answers;
    }

    private static List<Counterpart> there(List<Counterpart> known) {
        return known.stream().filter(Counterpart::isThere).toList();
    }

    private static List<Money> credits(CaseFacts facts) {
        return facts.credit().entrySet().stream()
                .map(e -> new Money(e.getValue(), e.getKey()))
                .toList();
    }

    private static Known known(
            CaseFacts facts,
            List<Counterpart> people,
            KnownPapers papers,
            @Nullable LocalDate ledgerOn,
            LetterParts.@Nullable Announced announced) {
        CollectionCase kase = facts.kase();
        List<Demanded> items = facts.demandable().stream()
                .filter(i -> !facts.isPromised(i))
                .map(i -> new Demanded(i, facts.undisputed(i)))
                .toList();
        return new Known(
                kase.id().number(),
                kase.isOpen() && !facts.isNothingOverdue(),
                facts.creditor(),
                facts.account(),
                facts.today(),
                items,
                people.isEmpty() ? null : people.get(0).contact(),
                facts.account().collector(),
                pause(facts),
                new Rest(
                        whole(facts, items),
                        credits(facts),
                        people,
                        papers,
                        facts.insight().restraint().facts(),
                        announced),
                ledgerOn);
    }

    private static List<LetterFacts.ItemFacts> whole(CaseFacts facts, List<Demanded> demanded) {
        Map<Long, BigDecimal> asked =
                demanded.stream().collect(Collectors.toMap(d -> d.item().invoiceId(), Demanded::demanded));
        return facts.items().stream()
                .map(i -> new LetterFacts.ItemFacts(
                        i,
                        asked.getOrDefault(i.invoiceId(), BigDecimal.ZERO),
                        facts.disputed(i),
                        facts.isPromised(i),
                        facts.isHeld(i)))
                .toList();
    }

    /** A date before which the case itself does nothing is no pause for letters. */
    private static @Nullable Pause pause(CaseFacts facts) {
        return StandingRule.of(facts) instanceof Standing.Wait wait
                        && !wait.kind().isNone()
                ? new Pause(wait.kind().code(), wait.until())
                : null;
    }

    @Override
    public int rank(String stage) {
        return Stage.of(stage).ordinal();
    }
}
