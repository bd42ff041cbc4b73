package org.huikuan.visits;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.huikuan.cases.CaseFacts;
import org.huikuan.documents.CaseDocument;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.documents.DocumentKind;
import org.huikuan.documents.PaperBinder;
import org.huikuan.documents.Unbound;
import org.huikuan.letters.VisitPapers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The case's own papers that visitors take along: what proves the debt, and nothing that is not for the customer's eyes. */
@Component
class PackedPapers {

    /** In the order in which they lie in the pack. */
    private static final List<DocumentKind> TAKEN = List.of(
            DocumentKind.CONTRACT,
            DocumentKind.ORDER,
            DocumentKind.DELIVERY_NOTE,
            DocumentKind.INVOICE,
            DocumentKind.STATEMENT,
            DocumentKind.ACKNOWLEDGEMENT,
            DocumentKind.REPAYMENT_AGREEMENT);

    private final CaseDocuments documents;
    private final PaperBinder binder;
    private final MessageSource messages;

    PackedPapers(CaseDocuments documents, PaperBinder binder, MessageSource messages) {
        this.documents = documents;
        this.binder = binder;
        this.messages = messages;
    }

    /** Of a case that the person was already found to see; the oldest first within a kind. */
    List<PaperBinder.Leaf> of(CaseFacts now) {
        return binder.leaves(documents.of(now.kase().id().value()).stream()
                .filter(d -> TAKEN.contains(d.kind()))
                .sorted(Comparator.comparingInt((CaseDocument d) -> TAKEN.indexOf(d.kind()))
                        .thenComparingLong(CaseDocument::id))
                .toList());
    }

    /** What the pack says of them. */
    List<VisitPapers.Enclosed> list(List<PaperBinder.Leaf> leaves, String language) {
        Locale locale = Locale.forLanguageTag(language);
        return leaves.stream()
                .map(leaf -> new VisitPapers.Enclosed(
                        word("code.document-kind." + leaf.document().kind().code(), locale),
                        leaf.document().fileName(),
                        leaf.pages(),
                        why(leaf.why(), locale)))
                .toList();
    }

    private String why(@Nullable Unbound why, Locale locale) {
        return why == null ? "" : word("code.unbound." + why.code(), locale);
    }

    byte[] bind(byte[] front, List<PaperBinder.Leaf> leaves) {
        return binder.bind(front, leaves);
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
