package org.huikuan.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Interaction;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.HeldLever;
import org.huikuan.debtors.HeldLevers;
import org.huikuan.debtors.IntelligenceLog;
import org.huikuan.debtors.LeverScore;
import org.huikuan.debtors.PriorityIndex;
import org.huikuan.debtors.PriorityWeights;
import org.huikuan.debtors.WayOfPayment;
import org.huikuan.debtors.WaysOfPayment;
import org.huikuan.documents.CaseDocument;
import org.huikuan.documents.DocumentKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is known of the debtor of a case that the person was already found to see. */
@Component
class FileDebtor {

    private static final int PERCENT = 100;

    /** What a customer usually wants (reference 7.7, V8), where nobody has asked which papers it needs. */
    private static final List<DocumentKind> USUAL =
            List.of(DocumentKind.CONTRACT, DocumentKind.DELIVERY_NOTE, DocumentKind.INVOICE, DocumentKind.STATEMENT);

    private final WaysOfPayment ways;
    private final IntelligenceLog log;
    private final HeldLevers levers;
    private final LeverScore score;
    private final PriorityWeights weights;

    FileDebtor(WaysOfPayment ways, IntelligenceLog log, HeldLevers levers, LeverScore score, PriorityWeights weights) {
        this.ways = ways;
        this.log = log;
        this.levers = levers;
        this.score = score;
        this.weights = weights;
    }

    CaseFile.Debtor of(
            CaseFacts facts, List<Counterpart> people, List<Interaction> contacts, List<CaseDocument> documents) {
        long account = facts.account().id();
        WayOfPayment way = ways.find(account).orElse(null);
        List<HeldLever> held = levers.of(account);
        int points = LeverScore.of(held, facts.today());
        PriorityIndex index = weights.index(
                new PriorityWeights.Standing(
                        held,
                        contacts.stream().map(Interaction::onDate).toList(),
                        papersThere(way, documents),
                        people,
                        disputed(facts)),
                facts.today());
        return new CaseFile.Debtor(
                way,
                WayOfPayment.othersWhoPay(way, people),
                log.of(account),
                held,
                points,
                score.advice(points),
                index);
    }

    private static int papersThere(@Nullable WayOfPayment way, List<CaseDocument> documents) {
        List<DocumentKind> wanted = way == null || way.papers().isEmpty() ? USUAL : way.papers();
        Set<DocumentKind> there = documents.stream().map(CaseDocument::kind).collect(Collectors.toSet());
        return (int) (wanted.stream().filter(there::contains).count() * PERCENT / wanted.size());
    }

    /** Percent of the overdue money; of several currencies the one most disputed. */
    private static int disputed(CaseFacts facts) {
        return Owed.of(facts).stream()
                .filter(o -> o.overdue().signum() > 0)
                .mapToInt(o -> o.disputed()
                        .multiply(BigDecimal.valueOf(PERCENT))
                        .divide(o.overdue(), 0, RoundingMode.HALF_UP)
                        .intValue())
                .max()
                .orElse(0);
    }
}
