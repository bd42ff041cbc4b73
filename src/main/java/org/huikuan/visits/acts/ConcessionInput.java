package org.huikuan.visits.acts;

import java.math.BigDecimal;
import java.util.Objects;
import org.huikuan.acts.Must;
import org.huikuan.acts.Only;
import org.huikuan.cases.ConcessionKind;
import org.huikuan.shared.input.FormInput;
import org.huikuan.visits.Concession;
import org.jspecify.annotations.Nullable;

/**
 * A concession as a person writes it.
 *
 * @param concession null means none
 * @param concessionPercent of the principal
 */
record ConcessionInput(
        @Nullable ConcessionKind concession,

        @Only(with = "concession", is = "principal") @Must @Nullable
        BigDecimal concessionPercent) {

    private static final int HUNDRED_PERCENT = 10_000;

    /** Null when the input is wrong, which is noted. */
    @Nullable
    Concession read(FormInput mistakes) {
        if (mistakes.isWrong("concession") || mistakes.isWrong("concessionPercent")) {
            return null;
        }
        if (concession == null || concessionPercent == null) {
            return concession == null ? Concession.NONE : new Concession(concession, 0);
        }
        int points = concessionPercent
                .movePointRight(2)
                .min(BigDecimal.valueOf(HUNDRED_PERCENT + 1L))
                .intValue();
        if (points > HUNDRED_PERCENT) {
            mistakes.wrong("concessionPercent", "above-100");
        }
        return new Concession(concession, points);
    }

    /** Of an input that was found right. */
    Concession given() {
        return Objects.requireNonNull(read(FormInput.ofRight()));
    }
}
