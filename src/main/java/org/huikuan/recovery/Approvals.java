package org.huikuan.recovery;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private final StageDesk desk;

    Approvals(StageDesk desk) {
        this.desk = desk;
    }

    /** {@code none}, {@code manager}, {@code director}, {@code gm} or {@code board}. */
    String authority(CaseFacts now, String kind, @Nullable BigDecimal percent) {
        String authority = desk.decide(
                        now, "approve-measure", Map.of("kind", kind, "daysPastDue", (int) now.daysPastDue()))
                .text("authority");
        if (!authority.equals("concession")) {
            return authority;
        }
        int whole = percent == null ? 0 : percent.setScale(0, RoundingMode.CEILING).intValueExact();
        return desk.decide(now, "allow-concession", Map.of("percent", whole)).text("authority");
    }

    static boolean isOfTheManager(String authority) {
        return OF_THE_MANAGER.contains(authority);
    }
}
