package org.huikuan.debtors;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/** Weighs what speaks for us at the customer. */
@Component
public class PriorityWeights implements AsksTables {

    static final Table<Weighed, Weight> TABLE = Table.of("payment-priority", Weighed.class, Weight.class, "case-file");

    private static final int PERCENT = 100;

    private final DecisionTables tables;

    PriorityWeights(DecisionTables tables) {
        this.tables = tables;
    }

    record Weighed(PriorityPart part) {}

    /**
     * @param weight points when the part counts in full
     * @param full the value with which it does
     * @param days how far back is looked; 0 where it does not matter
     */
    record Weight(int weight, int full, int days) {}

    /**
     * The facts as they stand.
     *
     * @param contacts days of the contacts with the customer
     * @param papersThere percent of the papers wanted
     * @param disputed percent of the overdue money
     */
    public record Standing(
            List<HeldLever> levers,
            List<LocalDate> contacts,
            int papersThere,
            Collection<Counterpart> people,
            int disputed) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }

    public PriorityIndex index(Standing now, LocalDate today) {
        return PriorityIndex.of(Stream.of(PriorityPart.values())
                .map(part -> part(part, now, today))
                .toList());
    }

    private PriorityIndex.Part part(PriorityPart part, Standing now, LocalDate today) {
        Weight weight = tables.ask(TABLE, new Weighed(part)).out();
        return new PriorityIndex.Part(part, value(part, now, today, weight.days()), weight.full(), weight.weight());
    }

    private static int value(PriorityPart part, Standing now, LocalDate today, int days) {
        return switch (part) {
            case LEVERS -> LeverScore.of(now.levers(), today);
            case CADENCE ->
                (int) now.contacts().stream()
                        .filter(day -> day.isAfter(today.minusDays(days)))
                        .count();
            case PAPERS -> now.papersThere();
            case RELATION -> relation(now.people());
            case DISPUTES -> Math.min(PERCENT, now.disputed());
        };
    }

    /** The mean attitude of those whose attitude is known, from 0 (hostile) to 4; nobody known is neutral. */
    private static int relation(Collection<Counterpart> people) {
        OptionalDouble mean = people.stream()
                .filter(Counterpart::isThere)
                .map(p -> p.facts().attitude())
                .filter(a -> a != null)
                .mapToInt(Attitude::ordinal)
                .average();
        return (int) Math.round(mean.orElse(Attitude.NEUTRAL.ordinal()));
    }
}
