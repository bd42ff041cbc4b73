package org.huikuan.cases.briefs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huikuan.cases.CaseFacts;
import org.huikuan.documents.CaseDocument;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.documents.DocumentKind;
import org.huikuan.shared.Money;
import org.springframework.stereotype.Component;

/** How much is owed, whether the customer has agreed to it, and which papers prove it (reference 6.13). */
@Component
public class DebtAnswers {

    /** Each proves the debt by itself. */
    private static final Set<DocumentKind> AGREED =
            Set.of(DocumentKind.STATEMENT, DocumentKind.ACKNOWLEDGEMENT, DocumentKind.REPAYMENT_AGREEMENT);

    /** What a claim stands on as a rule. */
    private static final List<DocumentKind> WANTED =
            List.of(DocumentKind.CONTRACT, DocumentKind.DELIVERY_NOTE, DocumentKind.INVOICE, DocumentKind.STATEMENT);

    private final CaseDocuments documents;

    DebtAnswers(CaseDocuments documents) {
        this.documents = documents;
    }

    BriefAnswer howMuch(CaseFacts now) {
        Answering answer = new Answering(BriefQuestion.HOW_MUCH);
        Map<String, BigDecimal> overdue = now.overdueByCurrency();
        if (overdue.isEmpty()) {
            answer.say("nothing");
        }
        overdue.forEach((currency, sum) ->
                answer.say("overdue", new Money(sum, currency), new Money(disputed(now, currency), currency)));
        agreed(now)
                .ifPresentOrElse(
                        paper -> answer.say("agreed", paper.kind(), paper.addedOn()), () -> answer.say("notAgreed"));
        return answer.known();
    }

    /** The paper by which the customer has agreed to a balance; the newest of them. */
    public Optional<CaseDocument> agreed(CaseFacts now) {
        return papers(now).stream()
                .filter(p -> AGREED.contains(p.kind()))
                .max(Comparator.comparing(CaseDocument::addedOn).thenComparing(CaseDocument::id));
    }

    private static BigDecimal disputed(CaseFacts now, String currency) {
        return now.overdue().stream()
                .filter(i -> i.open().currency().equals(currency))
                .map(now::disputed)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BriefAnswer onWhatBasis(CaseFacts now) {
        Answering answer = new Answering(BriefQuestion.ON_WHAT_BASIS);
        Map<DocumentKind, List<String>> held = new TreeMap<>();
        papers(now).forEach(p -> held.computeIfAbsent(p.kind(), k -> new ArrayList<>())
                .add(p.fileName()));
        Set<DocumentKind> there = held.keySet();
        held.forEach((kind, names) -> answer.say("paper", kind, names));
        List<DocumentKind> lacking =
                WANTED.stream().filter(k -> !there.contains(k)).toList();
        if (isProved(there)) {
            return (lacking.isEmpty() ? answer : answer.say("still", lacking)).known();
        }
        return answer.lacks("lacks", "paper", lacking);
    }

    /** A paper that the customer has signed, or what was agreed together with the proof of delivery. */
    private static boolean isProved(Set<DocumentKind> there) {
        return there.stream().anyMatch(AGREED::contains)
                || (there.contains(DocumentKind.DELIVERY_NOTE)
                        && (there.contains(DocumentKind.CONTRACT) || there.contains(DocumentKind.ORDER)));
    }

    private List<CaseDocument> papers(CaseFacts now) {
        return documents.of(now.kase().id().value());
    }
}
