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
import org.huikuan.shared.FormInput;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the tables say about legal means for a case: which one to take (DMN-09), and which exclude one another. */
@Component
class Routes {

    static final Set<String> ALL = Set.of(
            "payment-order",
            "pre-suit-preservation",
            "small-claims",
            "suit",
            "arbitration",
            "complaint",
            "enforcement-certificate",
            "realise-security");

    static final String PRESERVATION = "pre-suit-preservation";

    private static final String CHOOSE = "choose-legal-route";
    private static final String ALLOW = "allow-legal-route";
    private static final String ARBITRATION = "arbitrationClause";
    private static final Set<String> IN_COURT = Set.of("small-claims", "suit", "arbitration", "payment-order");

    private final AmountTables tables;
    private final LegalRecords records;
    private final Limitation limitation;
    private final ContractFacts contracts;

    Routes(AmountTables tables, LegalRecords records, Limitation limitation, ContractFacts contracts) {
        this.tables = tables;
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
    Answer propose(CaseFacts now, FormInput words) {
        Map<String, @Nullable Object> inputs = inputs(now, words);
        words.check();
        return lawful(tables.ask(CHOOSE, now, inputs), now);
    }

    /** What the table proposes, as far as the law lets it be. */
    Answer lawful(Answer proposed, CaseFacts now) {
        return ForeignDebtor.lawful(proposed, now, !tables.demand(CHOOSE, now).isWhole());
    }

    /**
     * What the table of routes wants to know; what the ledger does not know a person has written. A recorded
     * arbitration clause counts unless the person says that there is none that is valid.
     */
    Map<String, @Nullable Object> inputs(CaseFacts now, FormInput words) {
        Map<String, @Nullable Object> inputs = new HashMap<>(known(now));
        for (String field : List.of(
                "notarised",
                "assetFlight",
                "arbitrationClause",
                "security",
                "smeClaim",
                "complaintAgreed",
                "serviceable",
                "owesNothing")) {
            inputs.put(field, Words.yes(words, field));
        }
        if (words.text(ARBITRATION, 5) == null) {
            inputs.put(ARBITRATION, governing(now).arbitration() == Known.YES);
        }
        inputs.put("evidence", evidence(words));
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
                now.holds().stream().map(Hold::reason).anyMatch(HoldReason.INSOLVENCY::equals),
                "limitationDays",
                daysLeft,
                "disputed",
                now.disputes().stream().anyMatch(Dispute::keepsItemsOut),
                "preserved",
                filed.stream().anyMatch(c -> c.route().equals(PRESERVATION)),
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

    private static int evidence(FormInput words) {
        String text = words.text("evidence", 3);
        if (text == null) {
            return 0;
        }
        if (!text.matches("\\d{1,2}|100")) {
            words.wrong("evidence", "no-score", "'" + text + "' is no score from 0 to 100", text);
            return 0;
        }
        return Integer.parseInt(text);
    }
}
