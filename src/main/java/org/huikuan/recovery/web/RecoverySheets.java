package org.huikuan.recovery.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.ledger.Contact;
import org.huikuan.recovery.BriefTexts;
import org.huikuan.recovery.CaseBrief;
import org.huikuan.recovery.KindReads;
import org.huikuan.recovery.MeasureKind;
import org.huikuan.recovery.RecoveryReads;
import org.huikuan.shared.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the API answers of a case in commercial recovery, when asked and after an act. */
@Component
class RecoverySheets {

    private final RecoveryReads reads;
    private final BriefTexts texts;
    private final KindReads kinds;
    private final CaseReads cases;
    private final CaseDocuments documents;
    private final Names names;

    RecoverySheets(
            RecoveryReads reads,
            BriefTexts texts,
            KindReads kinds,
            CaseReads cases,
            CaseDocuments documents,
            Names names) {
        this.reads = reads;
        this.texts = texts;
        this.kinds = kinds;
        this.cases = cases;
        this.documents = documents;
        this.names = names;
    }

    BriefSheet brief(CaseId id) {
        CaseFacts now = reads.facts(id);
        List<Question> questions =
                texts.questions(now).stream().map(Question::of).toList();
        return new BriefSheet(
                Sheet.Head.of(now),
                texts.of(id),
                reads.brief(id).orElse(null),
                (int) questions.stream().filter(Question::answered).count(),
                questions);
    }

    MeasureSheet measures(CaseId id) {
        Sheet.Head head = Sheet.Head.of(reads.facts(id));
        List<Sheet.MeasureView> measures =
                reads.measures(id).stream().map(Sheet.MeasureView::of).toList();
        return new MeasureSheet(
                head,
                measures,
                supplyHolds(id),
                kinds.all(),
                reads.brief(id).orElse(null),
                cases.contacts(id),
                documents.of(id.value()).stream()
                        .map(d -> new Paper(d.id(), d.fileName(), d.kind().code()))
                        .toList(),
                people(head, measures));
    }

    List<Sheet.SupplyHoldView> supplyHolds(CaseId id) {
        return reads.supplyHolds(id).stream().map(Sheet.SupplyHoldView::of).toList();
    }

    private Map<String, String> people(Sheet.Head head, List<Sheet.MeasureView> measures) {
        Map<String, String> people = new TreeMap<>();
        called(people, head.collector());
        for (Sheet.MeasureView measure : measures) {
            called(people, measure.owner());
            called(people, measure.confirmedBy());
        }
        return people;
    }

    private void called(Map<String, String> people, @Nullable String login) {
        if (login != null) {
            people.put(login, names.of(login));
        }
    }

    /**
     * The eight questions.
     *
     * @param proposals what the data answers, in the reader's language
     * @param brief as it was last written; null when it never was
     * @param answered how many of the questions are answered by what stands now
     */
    record BriefSheet(
            Sheet.Head head,
            List<BriefTexts.Text> proposals,
            @Nullable CaseBrief brief,
            int answered,
            List<Question> questions) {}

    /**
     * One of the eight questions as it is answered now, in the reader's language.
     *
     * @param missing what nobody knows yet; null when it is answered
     */
    record Question(
            String question,
            boolean answered,
            List<String> facts,
            @Nullable String missing) {

        static Question of(BriefTexts.Question q) {
            return new Question(q.question().code(), q.answered(), q.facts(), q.missing());
        }
    }

    /**
     * @param kinds all there are to choose from
     * @param people names of collectors and owners by login name
     */
    record MeasureSheet(
            Sheet.Head head,
            List<Sheet.MeasureView> measures,
            List<Sheet.SupplyHoldView> supplyHolds,
            List<MeasureKind> kinds,
            @Nullable CaseBrief brief,
            List<Contact> contacts,
            List<Paper> papers,
            Map<String, String> people) {}

    /** An uploaded paper that may prove a measure. */
    record Paper(long id, String fileName, String kind) {}
}
