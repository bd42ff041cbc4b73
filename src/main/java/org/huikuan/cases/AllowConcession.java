package org.huikuan.cases;

import java.util.List;
import org.huikuan.shared.Code;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/** The table of authorities to concede (reference 10.4): visits ask it, and the choice of measures. */
@Component
public final class AllowConcession implements AsksTables {

    public static final Table<Given, Limit> TABLE = Table.of(
            "allow-concession",
            Given.class,
            Limit.class,
            "plan-the-manager-visit",
            "report-the-manager-visit",
            "choose-the-measures",
            "write-the-case-plan");

    AllowConcession() {}

    /** @param points hundredths of a percent of the principal */
    public record Given(Authority authority, ConcessionKind kind, int points) {}

    /** @param limitPoints how far the authority goes */
    public record Limit(boolean allowed, int limitPoints) {}

    /** Who may give something up, the nearest first; above them the board decides. */
    public enum Authority implements Code {
        MANAGER,
        DIRECTOR,
        GENERAL_MANAGER
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }
}
