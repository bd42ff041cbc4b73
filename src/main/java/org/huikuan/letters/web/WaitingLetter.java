package org.huikuan.letters.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huikuan.letters.Addressee;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterFacts;
import org.jspecify.annotations.Nullable;

/**
 * A letter that waits for release, beside the account as it is now.
 *
 * @param demanded what may be demanded, by currency
 * @param collector login name of who is in charge; null: nobody
 * @param attention for whom it would be; null: any hand at the customer
 * @param pause why it would not leave now; null when it would
 */
public record WaitingLetter(
        LetterView letter,
        List<Sum> demanded,
        long daysPastDue,
        int items,
        @Nullable String collector,
        @Nullable String attention,
        @Nullable String pause) {

    static WaitingLetter of(Letter row, LetterView letter, Optional<LetterFacts.Known> known) {
        List<LetterFacts.Demanded> items = known.map(LetterFacts.Known::items).orElse(List.of());
        Map<String, BigDecimal> sums = new TreeMap<>();
        items.forEach(i -> sums.merge(i.item().open().currency(), i.demanded(), BigDecimal::add));
        long days = known.flatMap(
                        k -> items.stream().findFirst().map(i -> i.item().daysPastDue(k.today())))
                .orElse(0L);
        return new WaitingLetter(
                letter,
                sums.entrySet().stream()
                        .map(e -> new Sum(e.getValue().toPlainString(), e.getKey()))
                        .toList(),
                days,
                items.size(),
                known.map(LetterFacts.Known::collector).orElse(null),
                known.map(k -> Addressee.of(row, k)).orElse(null),
                known.map(k -> pause(row, k)).orElse(null));
    }

    private static @Nullable String pause(Letter row, LetterFacts.Known known) {
        LetterFacts.Pause pause = known.pause();
        if (pause != null && row.code() != LetterCode.L23) {
            return pause.kind();
        }
        return known.isLedgerTooOldFor(row.code()) ? LetterFacts.LEDGER_OLD : null;
    }

    /** An amount that the account owes. */
    public record Sum(String amount, String currency) {}
}
