package org.huikuan.cases.strategies;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.Letters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On which rung a case stands. */
@Component
public class Rungs {

    private final Letters letters;

    Rungs(Letters letters) {
        this.letters = letters;
    }

    public Rung of(CaseFacts now) {
        Set<LetterCode> left = letters.ofCase(now.kase().id().value()).stream()
                .filter(l -> l.leftOn() != null)
                .map(Letter::code)
                .collect(Collectors.toSet());
        return Rung.of(now.kase().position(), left, now.daysPastDue());
    }

    /** The day that was announced: of the move that waits, or after the longest stay; null where neither has one. */
    public static @Nullable LocalDate next(CaseFacts now, Strategy strategy) {
        LocalDate waits = now.kase().position().notBefore();
        if (waits != null && waits.isAfter(now.today())) {
            return waits;
        }
        LocalDate until = strategy.stayUntil();
        return until == null ? null : until.plusDays(1);
    }
}
