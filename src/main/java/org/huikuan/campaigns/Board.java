package org.huikuan.campaigns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.shared.Money;

/**
 * A campaign as it stands today: who is to be contacted, what came.
 *
 * @param creditor code
 * @param lines those to be contacted first, then the others by the day of the next contact
 */
public record Board(Campaign campaign, String creditor, LocalDate today, List<BoardLine> lines) {

    /** What was aimed at in a currency, and what of it came; more than was aimed at with a customer is counted whole. */
    public record Sum(Money aim, Money promised, Money paid) {}

    public boolean isRunning() {
        return campaign.isRunning(today);
    }

    public long due() {
        return lines.stream().filter(BoardLine::isDue).count();
    }

    public long reached() {
        return lines.stream().filter(l -> l.progress().isReached()).count();
    }

    public List<Sum> sums() {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (BoardLine line : lines) {
            Progress p = line.progress();
            Sum one = new Sum(p.target().amount(), p.promised(), p.counted());
            sums.merge(
                    one.aim().currency(),
                    one,
                    (a, b) -> new Sum(
                            a.aim().plus(b.aim()),
                            a.promised().plus(b.promised()),
                            a.paid().plus(b.paid())));
        }
        return new ArrayList<>(sums.values());
    }
}
