package org.huikuan.recovery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.StageDesk;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose approval a measure needs: the tables {@code approve-measure} and {@code allow-concession} say so. */
@Component
class Approvals {

    static final String NONE = "none";

    /** How much is given up decides. */
    private static final String CONCESSION = "concession";

    /** What the manager who chooses may approve alone. */
    private static final List<String> OF_THE_MANAGER = List.of(NONE, "manager");

    /** Who may give up a part of the principal, the nearest first; above them the board decides. */
    private static final List<String> OF_A_DISCOUNT = List.of("manager", "director", "general-manager");

    private final StageDesk desk;
    private final DecisionTables tables;

    Approvals(StageDesk desk, DecisionTables tables) {
        this.desk = desk;
        this.tables = tables;
    }

    /** {@code none}, {@code manager}, {@code director}, {@code general-manager} or {@code board}; kept with the case. */
    String authority(CaseFacts now, String kind, @Nullable BigDecimal percent) {
        return authority(now, kind, percent, (table, inputs) -> desk.decide(now, table, inputs));
    }

    /** As {@link #authority}, of a measure that is not chosen yet. */
    String foreseen(CaseFacts now, String kind, @Nullable BigDecimal percent) {
        return authority(now, kind, percent, tables::ask);
    }

    /** Whether the approval of somebody else than the manager may be needed. */
    boolean mayBeNeeded(CaseFacts now, String kind) {
        return !isOfTheManager(approver(now, kind, tables::ask));
    }

    private static String authority(CaseFacts now, String kind, @Nullable BigDecimal percent, Ask ask) {
        String authority = approver(now, kind, ask);
        if (!authority.equals(CONCESSION)) {
            return authority;
        }
        int points = percent == null ? 0 : percent.movePointRight(2).intValueExact();
        return OF_A_DISCOUNT.stream()
                .filter(who -> allows(who, points, ask))
                .findFirst()
                .orElse("board");
    }

    private static String approver(CaseFacts now, String kind, Ask ask) {
        return ask.ask("approve-measure", Map.of("kind", kind, "daysPastDue", (int) now.daysPastDue()))
                .text("authority");
    }

    private static boolean allows(String authority, int points, Ask ask) {
        return Boolean.parseBoolean(
                ask.ask("allow-concession", Map.of("authority", authority, "kind", "principal", "points", points))
                        .text("allowed"));
    }

    static boolean isOfTheManager(String authority) {
        return OF_THE_MANAGER.contains(authority);
    }

    /** A decision table, asked with or without keeping its answer. */
    private interface Ask {

        Answer ask(String table, Map<String, @Nullable Object> inputs);
    }
}
