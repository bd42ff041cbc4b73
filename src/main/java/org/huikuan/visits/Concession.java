package org.huikuan.visits;

import java.math.BigDecimal;
import org.huikuan.cases.ConcessionKind;
import org.huikuan.shared.Arg;

/**
 * What the house gives up so that the rest is paid; recorded, never deducted by itself.
 *
 * @param points hundredths of a percent of the principal; 0 unless the kind is principal
 */
public record Concession(ConcessionKind kind, int points) {

    public static final Concession NONE = new Concession(ConcessionKind.NONE, 0);

    /** Whether giving this stays within the limit; who may give up principal may give up interest instead. */
    public boolean isWithin(Concession limit) {
        return switch (kind) {
            case NONE -> true;
            case INTEREST -> limit.kind != ConcessionKind.NONE;
            case PRINCIPAL -> limit.kind == ConcessionKind.PRINCIPAL && points <= limit.points;
        };
    }

    /** For example {@code 1.5}, the share of the principal. */
    public String percent() {
        return BigDecimal.valueOf(points, 2).stripTrailingZeros().toPlainString();
    }

    /** As a sentence tells it. */
    public Arg asArg() {
        return Arg.of(kind == ConcessionKind.PRINCIPAL ? VisitSays.OF_THE_PRINCIPAL.with(percent()) : kind);
    }

    @Override
    public String toString() {
        return kind == ConcessionKind.PRINCIPAL ? percent() + " % of the principal" : kind.code();
    }
}
