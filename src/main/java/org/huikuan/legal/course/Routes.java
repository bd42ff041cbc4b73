package org.huikuan.legal.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.holds.HoldReason;
import org.huikuan.cases.loop.AmountTables;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.contracts.ContractFacts;
import org.huikuan.ledger.contracts.Governing;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.legal.LegalRecord.Claim;
import org.huikuan.legal.LegalRecord.Ruling;
import org.huikuan.legal.LegalRecords;
import org.huikuan.legal.limitation.Limitation;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.WordsOf;
import org.springframework.stereotype.Component;

/** What the tables say about legal means for a case: which one to take (DMN-09), and which exclude one another. */
@Component
public class Routes implements AsksTables {

    /** The ceiling of small claims is given in yuan (CPL 165). */
    static final Table<RouteAsked, Proposed> CHOOSE = Table.of(
                    "choose-legal-route", RouteAsked.class, Proposed.class, "choose-the-route")
            .limitsIn("CNY");

    static final Table<Excluded, Allowed> ALLOW =
            Table.of("allow-legal-route", Excluded.class, Allowed.class, "choose-the-route");

    private static final Set<String> IN_COURT = Set.of("small-claims", "suit", "arbitration", "payment-order");

    private final AmountTables tables;
    private final DecisionTables exclusions;
    private final LegalRecords records;
    private final Limitation limitation;
    private final ContractFacts contracts;

    Routes(
            AmountTables tables,
            DecisionTables exclusions,
            LegalRecords records,
            Limitation limitation,
            ContractFacts contracts) {
        this.tables = tables;
        this.exclusions = exclusions;
        this.records = records;
        this.limitation = limitation;
        this.contracts = contracts;
    }

    public record Proposed(
            @WordsOf(of = LegalRoute.class, value = "insolvency-claim", list = "legal-term")
            String route) {}

    /** A means and what may exclude it. */
    record Excluded(
            LegalRoute route,
            boolean arbitrationClause,
            boolean notarised,
            boolean security,
            boolean serviceable,
            boolean disputed,
            boolean preserved,
            boolean inCourt) {}

    record Allowed(boolean allowed) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(CHOOSE, ALLOW);
    }

    /** Answers without keeping the answer: for somebody who looks before choosing. */
    public Answer<Proposed> propose(CaseFacts now, RouteFacts said) {
        return lawful(tables.ask(CHOOSE, now, asked(now, said)::about), now);
    }

    /** Whether the means is excluded, without keeping the answer. */
    Answer<Allowed> allowed(LegalRoute route, RouteAsked asked) {
        return exclusions.ask(ALLOW, excluded(route, asked));
    }

    /** What the table proposes, as far as the law lets it be. */
    Answer<Proposed> lawful(Answer<Proposed> proposed, CaseFacts now) {
        return ForeignDebtor.lawful(proposed, now, !tables.demand(CHOOSE, now).isWhole());
    }

    /**
     * What the table of routes wants to know, but for the amount. A recorded arbitration clause counts unless the person
     * says that there is none that is valid.
     */
    RouteAsked asked(CaseFacts now, RouteFacts said) {
        List<Claim> filed = pending(now.kase().id().value());
        Boolean clause = said.arbitrationClause();
        return new RouteAsked(
                now.pauses(Hold.class).stream().map(Hold::reason).anyMatch(HoldReason.INSOLVENCY::equals),
                said.notarised(),
                said.assetFlight(),
                filed.stream().anyMatch(c -> c.route().equals(LegalRoute.PRE_SUIT_PRESERVATION.code())),
                clause == null ? governing(now).arbitration() == Known.YES : clause,
                said.security(),
                said.smeClaim(),
                said.complaintAgreed(),
                limitation.daysLeft(now).orElse(0L),
                said.evidence() == null ? 0 : said.evidence(),
                now.pauses(Dispute.class).stream().anyMatch(Dispute::keepsItemsOut),
                said.serviceable(),
                said.owesNothing(),
                filed.stream().anyMatch(c -> IN_COURT.contains(c.route())),
                0);
    }

    /** What the contracts of all that is due say of the law and of arbitration. */
    public Governing governing(CaseFacts now) {
        Map<String, LocalDate> issued =
                now.overdue().stream().collect(Collectors.toMap(OpenItem::number, OpenItem::issuedOn, (a, b) -> a));
        long account = now.account().id();
        return Governing.of(
                contracts.of(account),
                contracts.ofOpenInvoices(List.of(account)).getOrDefault(account, Map.of()),
                issued);
    }

    /** What the table of exclusions wants to know. */
    Excluded excluded(LegalRoute route, RouteAsked asked) {
        return new Excluded(
                route,
                asked.arbitrationClause(),
                asked.notarised(),
                asked.security(),
                asked.serviceable(),
                asked.disputed(),
                asked.preserved(),
                asked.inCourt());
    }

    /** Claims filed after the last ruling: still before their court or body. */
    private List<Claim> pending(long caseId) {
        var ruled = records.latest(Ruling.class, caseId).map(Ruling::ruledOn);
        return records.of(Claim.class, caseId).stream()
                .filter(c -> ruled.isEmpty() || !c.filedOn().isBefore(ruled.get()))
                .toList();
    }
}
