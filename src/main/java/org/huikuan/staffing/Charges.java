package org.huikuan.staffing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.huikuan.cases.CaseTurns;
import org.huikuan.cases.CollectionCase;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Assignment;
import org.huikuan.ledger.LedgerSays;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts accounts in charge of other people, many in one transaction: account, open case, tasks, grants and the disputes
 * that the old collector owned go together.
 */
@Service
@Transactional
public class Charges {

    private final Deciders deciders;
    private final CaseTurns turns;
    private final Accounts accounts;
    private final CasesInCharge cases;
    private final ChargeChecks checks;
    private final Journal journal;

    Charges(
            Deciders deciders,
            CaseTurns turns,
            Accounts accounts,
            CasesInCharge cases,
            ChargeChecks checks,
            Journal journal) {
        this.deciders = deciders;
        this.turns = turns;
        this.accounts = accounts;
        this.cases = cases;
        this.checks = checks;
        this.journal = journal;
    }

    /**
     * All of them or none; what is so already stays untouched.
     *
     * @param reason kept in the journal of every account
     * @return ids of the accounts that changed
     * @throws Conflict when somebody else is in charge meanwhile than the person saw
     * @throws NotFound when there is no such account, or the person may not see its old or new team
     * @throws org.huikuan.shared.BadInput when the new collector does not work in the new team
     */
    public Set<Long> give(Collection<Handover> wanted, String reason) {
        deciders.require();
        Map<Long, Handover> byAccount = new HashMap<>();
        wanted.forEach(h -> byAccount.put(h.accountId(), h));
        turns.lock(byAccount.keySet());
        Map<Long, Account> now = accounts.byId(byAccount.keySet());
        Map<Long, CollectionCase> open = cases.openOf(byAccount.keySet());
        List<Assignment> changes = new ArrayList<>();
        for (long id : new TreeSet<>(byAccount.keySet())) {
            Handover handover = Objects.requireNonNull(byAccount.get(id));
            Account account = visible(now.get(id), id);
            if (differs(account, open.get(id), handover.to())) {
                refuseOvertaken(account, handover);
                changes.add(handover.to());
            }
        }
        checks.refuseStrangers(changes);
        changes.forEach(a -> visibleTeam(a.team(), a.accountId()));
        change(changes, open, reason);
        return changes.stream().map(Assignment::accountId).collect(java.util.stream.Collectors.toSet());
    }

    /** The ledger has named other people: the open cases follow their accounts, whose rows are locked. */
    void follow(Collection<Long> accountIds) {
        Map<Long, CollectionCase> open = cases.openOf(accountIds);
        if (open.isEmpty()) {
            return;
        }
        List<Assignment> left = accounts.byId(open.keySet()).values().stream()
                .map(Assignment::of)
                .filter(a -> !isInCharge(open.get(a.accountId()), a))
                .toList();
        cases.give(left, open);
        journal.write(left.stream()
                .map(a -> entry(a, open, LedgerSays.CUSTOMERS_FILE.with()))
                .toList());
    }

    private void change(List<Assignment> changes, Map<Long, CollectionCase> open, String reason) {
        if (changes.isEmpty()) {
            return;
        }
        accounts.assign(changes);
        cases.give(changes, open);
        journal.write(changes.stream()
                .map(a -> entry(a, open, Sentence.words(reason)))
                .toList());
    }

    private static JournalEntry entry(Assignment a, Map<Long, CollectionCase> open, Sentence reason) {
        CollectionCase kase = open.get(a.accountId());
        return new JournalEntry(
                a.accountId(),
                kase == null ? null : kase.id().value(),
                kase == null ? "account-assigned" : "case-reassigned",
                Sentence.joined(", ", a.team(), Arg.person(a.collector())),
                reason);
    }

    private Account visible(@Nullable Account account, long id) {
        if (account == null) {
            throw new NotFound("no-account");
        }
        visibleTeam(account.team(), id);
        return account;
    }

    private void visibleTeam(String team, long account) {
        if (!deciders.sees(team)) {
            throw new NotFound("no-account");
        }
    }

    private static boolean differs(Account account, @Nullable CollectionCase open, Assignment to) {
        return !Assignment.of(account).equals(to) || !isInCharge(open, to);
    }

    private static boolean isInCharge(@Nullable CollectionCase open, Assignment a) {
        return open == null || open.team().equals(a.team()) && Objects.equals(open.collector(), a.collector());
    }

    private static void refuseOvertaken(Account account, Handover handover) {
        if (handover.seen() != null && !handover.seen().equals(Assignment.of(account))) {
            throw new Conflict(
                    "overtaken",
                    account.customer(),
                    (account.collector() == null ? "nobody" : account.collector()),
                    account.team());
        }
    }
}
