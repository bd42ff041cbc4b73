package org.huikuan.debtors;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/** Levers that follow from what is written in contracts and from deliveries that are stopped: nobody types them. */
@Component
class ProvedLevers implements AsksTables {

    static final Table<Known, Proved> TABLE =
            Table.of("prove-lever", Known.class, Proved.class, "lever", "plan-the-manager-visit", "case-file");

    private final DecisionTables tables;

    ProvedLevers(DecisionTables tables) {
        this.tables = tables;
    }

    record Known(LeverFact fact) {}

    record Proved(Lever lever, LeverStrength strength) {}

    /** At most one of each lever, the strongest. */
    Map<Lever, HeldLever> of(Collection<LeverRegister.Fact> facts) {
        Map<Lever, HeldLever> strongest = new EnumMap<>(Lever.class);
        facts.stream()
                .map(this::lever)
                .sorted(Comparator.comparing(HeldLever::strength))
                .forEach(l -> strongest.put(l.lever(), l));
        return strongest;
    }

    private HeldLever lever(LeverRegister.Fact fact) {
        Proved proved = tables.ask(TABLE, new Known(fact.fact())).out();
        return new HeldLever(proved.lever(), proved.strength(), fact.detail(), fact.until(), null, null, null);
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }
}
