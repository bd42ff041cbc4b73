package org.huikuan.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.documents.CaseDocument;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.documents.DocumentKind;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.FormInput;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers in the file of a case; a closed case takes them too, since what comes late is still evidence. */
@Service
@Transactional
public class CasePapers {

    private final CaseAccess access;
    private final Facts facts;
    private final CaseDocuments documents;
    private final Promises promises;
    private final Journal journal;

    CasePapers(CaseAccess access, Facts facts, CaseDocuments documents, Promises promises, Journal journal) {
        this.access = access;
        this.facts = facts;
        this.documents = documents;
        this.promises = promises;
        this.journal = journal;
    }

    /**
     * Puts an uploaded file into the case.
     *
     * @param values {@code kind}, {@code note}, and {@code promise}, the number of a promise of the case that it proves, as
     *     the person wrote them
     */
    public CaseDocument add(
            CaseId id, String fileName, byte[] content, Map<String, ? extends @Nullable Object> values) {
        access.require(CaseRoles.FILING);
        CollectionCase kase = access.visible(id);
        FormInput words = new FormInput(values);
        DocumentKind kind = words.oneOf("kind", words.required("kind", 24), DocumentKind::of, DocumentKind.values());
        String note = words.text("note", 500);
        Promise proves = proves(id, words);
        words.check();
        CaseDocument added = documents.add(
                id.value(),
                new CaseDocuments.Upload(Objects.requireNonNull(kind), fileName, content, note),
                facts.of(id).today(),
                access.userId());
        journal.write(List.of(new JournalEntry(
                kase.accountId(),
                id.value(),
                "document-added",
                added.kind().code() + ", " + added.fileName() + ", SHA-256 " + added.sha256(),
                note)));
        if (proves != null) {
            promises.prove(proves.id(), added.id());
            journal.write(List.of(new JournalEntry(
                    kase.accountId(),
                    id.value(),
                    "promise-proved",
                    proves.amount() + " on " + proves.payOn() + ", "
                            + proves.form().code() + ", " + added.fileName(),
                    null)));
        }
        return added;
    }

    private @Nullable Promise proves(CaseId id, FormInput words) {
        String text = words.text("promise", 18);
        if (text == null) {
            return null;
        }
        Promise promise = text.matches("\\d+")
                ? promises.find(Long.parseLong(text))
                        .filter(p -> p.caseId().equals(id) && p.form() != PromiseForm.ORAL)
                        .orElse(null)
                : null;
        if (promise == null) {
            words.wrong(
                    "promise",
                    "no-written-promise",
                    "the case has no written or signed promise '" + text + "' that a paper could prove",
                    text);
        }
        return promise;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<CaseDocument> of(CaseId id) {
        return documents.of(access.visible(id).id().value());
    }

    /** @throws NotFound when the case has no such paper, or is none the person sees */
    @Transactional(readOnly = true)
    public Paper paper(CaseId id, long documentId) {
        CaseDocument document = documents
                .find(access.visible(id).id().value(), documentId)
                .orElseThrow(() -> new NotFound("no-document", "case " + id + " has no document " + documentId));
        return new Paper(document, documents.contentOf(document));
    }

    /** A paper with its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    public record Paper(CaseDocument document, byte[] content) {}
}
