package org.huikuan.recovery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.StageDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose approval a measure needs: the tables {@code approve-measure} and {@code allow-concession} say so. */
@Component
class Approvals {

    static final String NONE = "none";

    /** What the manager who chooses may approve alone. */
    private static final List<String> OF_THE_MANAGER = List.of(NONE, "manager");

    /** Who may give up a part of the principal, the nearest first; above them the board decides. */
    private static final List<String> OF_A_DISCOUNT = List.of("manager", "director", "general-manager");

    private final StageDesk desk;

    Approvals(StageDesk desk) {
        this.desk = desk;
    }

    /** {@code none}, {@code manager}, {@code director}, {@code general-manager} or {@code board}. */
    String authority(CaseFacts now, String kind, @Nullable BigDecimal percent) {
        String authority = desk.decide(
                        now, "approve-measure", Map.of("kind", kind, "daysPastDue", (int) now.daysPastDue()))
                .text("authority");
        if (!authority.equals("concession")) {
            return authority;
        }
        int points = percent == null ? 0 : percent.movePointRight(2).intValueExact();
        return OF_A_DISCOUNT.stream()
                .filter(who -> allows(now, who, points))
                .findFirst()
                .orElse("board");
    }

    private boolean allows(CaseFacts now, String authority, int points) {
        return Boolean.parseBoolean(desk.decide(
                        now, "allow-concession", Map.of("authority", authority, "kind", "principal", "points", points))
                .text("allowed"));
    }

    static boolean isOfTheManager(String authority) {
        return OF_THE_MANAGER.contains(authority);
    }
}
