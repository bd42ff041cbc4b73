package org.huikuan.visits;

import java.math.BigDecimal;
import org.huikuan.shared.Code;

/**
 * What the house gives up so that the rest is paid; recorded, never deducted by itself.
 *
 * @param points hundredths of a percent of the principal; 0 unless the kind is principal
 */
public record Concession(Kind kind, int points) {

    public static final Concession NONE = new Concession(Kind.NONE, 0);

    /** Whether giving this stays within the limit; who may give up principal may give up interest instead. */
    public boolean isWithin(Concession limit) {
        return switch (kind) {
            case NONE -> true;
            case INTEREST -> limit.kind != Kind.NONE;
            case PRINCIPAL -> limit.kind == Kind.PRINCIPAL && points <= limit.points;
        };
    }

    /** For example {@code 1.5}, the share of the principal. */
    public String percent() {
        return BigDecimal.valueOf(points, 2).stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return kind == Kind.PRINCIPAL ? percent() + " % of the principal" : kind.code();
    }

    /** What is given up. */
    public enum Kind implements Code {
        NONE,
        INTEREST,
        PRINCIPAL;

        /** @throws IllegalArgumentException for a word that is none of them */
        public static Kind of(String code) {
            return Code.find(Kind.class, code)
                    .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is no kind of Concession"));
        }
    }
}
