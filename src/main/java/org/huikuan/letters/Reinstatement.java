package org.huikuan.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.LedgerSays;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Service;

/**
 * Letters that a settlement cancelled come back when its money has bounced: the case goes on where it stood, and so do
 * they. Each is made anew of the ledger of the day on which it leaves. In the caller's transaction, which holds the
 * account rows.
 */
@Service
public class Reinstatement {

    private final LetterRegister register;
    private final LetterParties parties;
    private final LetterNews news;

    Reinstatement(LetterRegister register, LetterParties parties, LetterNews news) {
        this.register = register;
        this.parties = parties;
        this.news = news;
    }

    /** @param why the reason for which they were cancelled; letters that the creditor has switched off stay so */
    public void of(Collection<Long> caseIds, String why) {
        List<Letter> cancelled = caseIds.isEmpty() ? List.of() : register.cancelledFor(caseIds, why);
        if (cancelled.isEmpty()) {
            return;
        }
        Map<Long, Creditor> creditors =
                parties.creditorsOf(cancelled.stream().map(Letter::creditorId).toList());
        Map<LetterState, List<Letter>> byState = new EnumMap<>(LetterState.class);
        cancelled.forEach(l -> LetterSwitch.beginning(Objects.requireNonNull(creditors.get(l.creditorId())), l.code())
                .ifPresent(state ->
                        byState.computeIfAbsent(state, s -> new ArrayList<>()).add(l)));
        byState.forEach((state, letters) ->
                register.reinstate(letters.stream().map(Letter::id).toList(), state));
        byState.values()
                .forEach(letters -> news.journal(letters.stream()
                        .map(l -> new JournalEntry(
                                l.accountId(),
                                l.caseId(),
                                "letter-reinstated",
                                Sentence.parts(l.reference()),
                                LedgerSays.RECEIPT_REVERSED.with()))
                        .toList()));
        if (byState.containsKey(LetterState.QUEUED)) {
            news.queued();
        }
    }
}
