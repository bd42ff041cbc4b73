package org.huikuan.legal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.AmountTables;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Dispute;
import org.huikuan.cases.Hold;
import org.huikuan.cases.HoldReason;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.contracts.ContractFacts;
import org.huikuan.ledger.contracts.Governing;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.legal.LegalRecord.Claim;
import org.huikuan.legal.LegalRecord.Ruling;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the tables say about legal means for a case: which one to take (DMN-09), and which exclude one another. */
@Component
class Routes {

    private static final String CHOOSE = "choose-legal-route";
    private static final String ALLOW = "allow-legal-route";
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

    String chooseTable() {
        return CHOOSE;
    }

    String allowTable() {
        return ALLOW;
    }

    /** Answers without keeping the answer: for somebody who looks before choosing. */
    Answer propose(CaseFacts now, RouteFacts said) {
        return lawful(tables.ask(CHOOSE, now, inputs(now, said)), now);
    }

    /** Whether the means is excluded, without keeping the answer. */
    Answer allowed(String route, Map<String, @Nullable Object> inputs) {
        return exclusions.ask(ALLOW, exclusion(route, inputs));
    }

    /** What the table proposes, as far as the law lets it be. */
    Answer lawful(Answer proposed, CaseFacts now) {
        return ForeignDebtor.lawful(proposed, now, !tables.demand(CHOOSE, now).isWhole());
    }

    /**
     * What the table of routes wants to know; what the ledger does not know a person has written. A recorded
     * arbitration clause counts unless the person says that there is none that is valid.
     */
    Map<String, @Nullable Object> inputs(CaseFacts now, RouteFacts said) {
        Map<String, @Nullable Object> inputs = new HashMap<>(known(now));
        inputs.put("evidence", said.evidence() == null ? 0 : said.evidence());
        inputs.put("notarised", said.notarised());
        inputs.put("assetFlight", said.assetFlight());
        inputs.put(
                "arbitrationClause",
                said.arbitrationClause() == null
                        ? governing(now).arbitration() == Known.YES
                        : said.arbitrationClause());
        inputs.put("security", said.security());
        inputs.put("smeClaim", said.smeClaim());
        inputs.put("complaintAgreed", said.complaintAgreed());
        inputs.put("serviceable", said.serviceable());
        inputs.put("owesNothing", said.owesNothing());
        return inputs;
    }

    /** What the contracts of all that is due say of the law and of arbitration. */
    Governing governing(CaseFacts now) {
        Map<String, LocalDate> issued =
                now.overdue().stream().collect(Collectors.toMap(OpenItem::number, OpenItem::issuedOn, (a, b) -> a));
        long account = now.account().id();
        return Governing.of(
                contracts.of(account),
                contracts.ofOpenInvoices(List.of(account)).getOrDefault(account, Map.of()),
                issued);
    }

    /** What the table of exclusions wants to know. */
    Map<String, @Nullable Object> exclusion(String route, Map<String, @Nullable Object> inputs) {
        Map<String, @Nullable Object> wanted = new HashMap<>();
        for (String field : List.of(
                "arbitrationClause", "notarised", "security", "serviceable", "disputed", "preserved", "inCourt")) {
            wanted.put(field, inputs.get(field));
        }
        wanted.put("route", route);
        return wanted;
    }

    private Map<String, @Nullable Object> known(CaseFacts now) {
        long caseId = now.kase().id().value();
        List<Claim> filed = pending(caseId);
        long daysLeft = limitation.daysLeft(now).orElse(0L);
        return Map.of(
                "insolvent",
                now.pauses(Hold.class).stream().map(Hold::reason).anyMatch(HoldReason.INSOLVENCY::equals),
                "limitationDays",
                daysLeft,
                "disputed",
                now.pauses(Dispute.class).stream().anyMatch(Dispute::keepsItemsOut),
                "preserved",
                filed.stream().anyMatch(c -> c.route().equals(LegalRoute.PRE_SUIT_PRESERVATION.code())),
                "inCourt",
                filed.stream().anyMatch(c -> IN_COURT.contains(c.route())));
    }

    /** Claims filed after the last ruling: still before their court or body. */
    private List<Claim> pending(long caseId) {
        var ruled = records.latest(Ruling.class, caseId).map(Ruling::ruledOn);
        return records.of(Claim.class, caseId).stream()
                .filter(c -> ruled.isEmpty() || !c.filedOn().isBefore(ruled.get()))
                .toList();
    }
}
