package org.huikuan.visits;

import java.math.BigDecimal;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/** Reads a concession: its kind and, for principal, its percentage. */
final class ConcessionWords {

    private static final int HUNDRED_PERCENT = 10_000;

    private ConcessionWords() {}

    /** @return null when something is wrong, which the words have noted */
    static @Nullable Concession read(FormInput words) {
        Concession.Kind kind =
                words.oneOf("concession", words.text("concession", 10), Concession.Kind::of, Concession.Kind.values());
        if (words.has("concession") && kind == null) {
            return null;
        }
        if (kind == null || kind == Concession.Kind.NONE) {
            words.refuse("concessionPercent", "only-principal", "belongs to a concession of principal only");
            return Concession.NONE;
        }
        if (kind == Concession.Kind.INTEREST) {
            words.refuse("concessionPercent", "only-principal", "belongs to a concession of principal only");
            return new Concession(kind, 0);
        }
        BigDecimal percent = words.amount("concessionPercent");
        if (percent == null) {
            words.refuseMissing("concessionPercent");
            return null;
        }
        int points = percent.movePointRight(2)
                .min(BigDecimal.valueOf(HUNDRED_PERCENT + 1L))
                .intValue();
        if (points > HUNDRED_PERCENT) {
            words.wrong("concessionPercent", "above-100", "is more than 100");
        }
        return new Concession(kind, points);
    }
}
