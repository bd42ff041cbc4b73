package org.huikuan.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.letters.outbox.Outbox;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Service;

/**
 * Orders letters and takes them back. In the caller's transaction, which holds the account rows; set by set, so that
 * fifty letters cost as many statements as one.
 */
@Service
public class Letters {

    private final LetterRegister register;
    private final LetterParties parties;
    private final LetterNews news;
    private final Outbox outbox;
    private final LetterFlow flow;
    private final CurrentUser user;
    private final Clock clock;

    Letters(
            LetterRegister register,
            LetterParties parties,
            LetterNews news,
            Outbox outbox,
            LetterFlow flow,
            CurrentUser user,
            Clock clock) {
        this.register = register;
        this.parties = parties;
        this.news = news;
        this.outbox = outbox;
        this.flow = flow;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Orders letters, each once: an order whose case, stage, step, attempt and code are known changes nothing. With the
     * creditor's letters off nothing is ordered and the journal says so; with "for release" demands wait for a manager.
     *
     * @return the orders that were not known before
     */
    public List<LetterOrder> order(Collection<LetterOrder> orders) {
        List<LetterOrder> missing = orders.isEmpty() ? List.of() : register.missing(orders);
        if (missing.isEmpty()) {
            return missing;
        }
        Map<Long, Creditor> creditors = parties.creditorsOf(
                missing.stream().map(LetterOrder::creditorId).toList());
        Map<Boolean, List<LetterOrder>> sent = missing.stream()
                .collect(Collectors.partitioningBy(o ->
                        LetterSwitch.beginning(creditor(creditors, o), o.code()).isPresent()));
        List<LetterRegister.Draft> drafts = drafts(sent.getOrDefault(true, List.of()), creditors);
        register.insert(drafts);
        news.journal(Stream.concat(
                        drafts.stream().map(d -> entry(d.order(), "letter-ordered", Sentence.parts(d.state()))),
                        sent.getOrDefault(false, List.of()).stream()
                                .map(o -> entry(o, "letter-not-ordered", LetterSays.LETTERS_OFF.with())))
                .toList());
        if (drafts.stream().anyMatch(d -> d.state() == LetterState.QUEUED)) {
            news.queued();
        }
        return missing;
    }

    private List<LetterRegister.Draft> drafts(List<LetterOrder> orders, Map<Long, Creditor> creditors) {
        Map<Long, Account> accounts = parties.accountsOf(orders);
        List<LetterRegister.Draft> drafts = new ArrayList<>();
        for (LetterOrder order : orders) {
            Account account = Objects.requireNonNull(accounts.get(order.accountId()));
            drafts.add(new LetterRegister.Draft(
                    order,
                    LetterSwitch.beginning(creditor(creditors, order), order.code())
                            .orElseThrow(),
                    account.language(),
                    account.email() == null || order.code() == LetterCode.L07 ? LetterWay.PRINT : LetterWay.MAIL,
                    user.id(),
                    clock.instant()));
        }
        return drafts;
    }

    /** Cancels what has not left the house of these cases; a letter that is just being sent leaves. */
    public void cancelUnsent(Collection<Long> caseIds, Sentence why) {
        if (caseIds.isEmpty()) {
            return;
        }
        List<LetterRegister.Cancelled> cancelled =
                register.cancelUnsent(caseIds, why.toString(), user.id(), clock.instant());
        news.journal(cancelled.stream()
                .map(l ->
                        new JournalEntry(l.accountId(), l.caseId(), "letter-cancelled", Sentence.parts(l.code()), why))
                .toList());
        Set<Long> made = cancelled.stream()
                .filter(LetterRegister.Cancelled::made)
                .map(LetterRegister.Cancelled::caseId)
                .collect(Collectors.toSet());
        if (!made.isEmpty()) {
            flow.toPostChanged(made);
        }
    }

    /** The pause of these cases has ended: letters that the gate told to wait are asked again at once. */
    public void askAgain(Collection<Long> caseIds) {
        if (!caseIds.isEmpty() && outbox.askAgain(caseIds) > 0) {
            news.queued();
        }
    }

    /** A new day of the creditor: letters whose wait may be over are asked again, and whatever is due is sent. */
    public void newDay(long creditorId, LocalDate today) {
        outbox.askAgain(creditorId, today);
        if (outbox.anyDue(clock.instant(), true)) {
            news.queued();
        }
    }

    /** Whether letters are to leave now; letters that wait for anything but a sender are none. */
    public boolean anyDue() {
        return outbox.anyDue(clock.instant(), true);
    }

    /** Those of the cases that were thanked for paying. */
    public Set<Long> thanked(Collection<Long> caseIds) {
        return caseIds.isEmpty() ? Set.of() : register.thanked(caseIds);
    }

    /** All letters of the case, the oldest first. */
    public List<Letter> ofCase(long caseId) {
        return register.ofCase(caseId);
    }

    public Optional<Letter> find(long caseId, String stage, String step, int attempt, LetterCode code) {
        return register.find(caseId, stage, step, attempt, code);
    }

    private static Creditor creditor(Map<Long, Creditor> creditors, LetterOrder order) {
        return Objects.requireNonNull(creditors.get(order.creditorId()));
    }

    private static JournalEntry entry(LetterOrder order, String what, Sentence grounds) {
        return new JournalEntry(order.accountId(), order.caseId(), what, Sentence.parts(order.code()), grounds);
    }
}
