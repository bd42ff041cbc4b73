package org.huikuan.recovery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.cases.AllowConcession;
import org.huikuan.cases.AllowConcession.Authority;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.ConcessionKind;
import org.huikuan.cases.loop.CaseDecisions;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose approval a measure needs: the tables {@code approve-measure} and {@code allow-concession} say so. */
@Component
public class Approvals implements AsksTables {

    static final Table<Chosen, Needed> TABLE =
            Table.of("approve-measure", Chosen.class, Needed.class, "choose-the-measures");

    static final String NONE = MeasureApproval.NONE.code();

    /** What the manager who chooses may approve alone. */
    private static final Set<String> OF_THE_MANAGER = Set.of(NONE, MeasureApproval.MANAGER.code());

    private final CaseDecisions decisions;
    private final DecisionTables tables;

    Approvals(CaseDecisions decisions, DecisionTables tables) {
        this.decisions = decisions;
        this.tables = tables;
    }

    /** @param kind of the house's own list of measures, such as {@code CM-02} */
    record Chosen(String kind, int daysPastDue) {}

    record Needed(MeasureApproval authority) {}

    /** {@code none}, {@code manager}, {@code director}, {@code general-manager} or {@code board}; kept with the case. */
    String authority(CaseFacts now, String kind, @Nullable BigDecimal percent) {
        return authority(now, kind, percent, true);
    }

    /** Who may have to approve it: a role, or the authority to concede; empty for the manager. */
    public Optional<String> foreseenOf(CaseFacts now, String kind) {
        return Optional.of(approver(now, kind, false).code()).filter(a -> !isOfTheManager(a));
    }

    private String authority(CaseFacts now, String kind, @Nullable BigDecimal percent, boolean kept) {
        MeasureApproval authority = approver(now, kind, kept);
        if (authority != MeasureApproval.CONCESSION) {
            return authority.code();
        }
        int points = percent == null ? 0 : percent.movePointRight(2).intValueExact();
        return Stream.of(Authority.values())
                .filter(who -> allows(now, who, points, kept))
                .map(Authority::code)
                .findFirst()
                .orElse(MeasureApproval.BOARD.code());
    }

    private MeasureApproval approver(CaseFacts now, String kind, boolean kept) {
        return ask(now, TABLE, new Chosen(kind, (int) now.daysPastDue()), kept)
                .out()
                .authority();
    }

    private boolean allows(CaseFacts now, Authority authority, int points, boolean kept) {
        var given = new AllowConcession.Given(authority, ConcessionKind.PRINCIPAL, points);
        return ask(now, AllowConcession.TABLE, given, kept).out().allowed();
    }

    private <I extends Record, O extends Record> Answer<O> ask(
            CaseFacts now, Table<I, O> table, I asked, boolean kept) {
        return kept ? decisions.decide(now, table, asked) : tables.ask(table, asked);
    }

    static boolean isOfTheManager(String authority) {
        return OF_THE_MANAGER.contains(authority);
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }
}
