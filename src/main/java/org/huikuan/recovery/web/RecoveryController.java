package org.huikuan.recovery.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseReads;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.ledger.Contact;
import org.huikuan.recovery.CaseBrief;
import org.huikuan.recovery.KindActs;
import org.huikuan.recovery.MeasureKind;
import org.huikuan.recovery.RecoveryActs;
import org.huikuan.recovery.RecoveryReads;
import org.huikuan.shared.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The case brief, the measures and the manager's decision; the same fields as in the forms. */
@RestController
@RequestMapping("/api/cases/{number}")
class RecoveryController {

    private final RecoveryActs acts;
    private final RecoveryReads reads;
    private final BriefTexts texts;
    private final KindActs kinds;
    private final CaseReads cases;
    private final CaseDocuments documents;
    private final Names names;

    RecoveryController(
            RecoveryActs acts,
            RecoveryReads reads,
            BriefTexts texts,
            KindActs kinds,
            CaseReads cases,
            CaseDocuments documents,
            Names names) {
        this.acts = acts;
        this.reads = reads;
        this.texts = texts;
        this.kinds = kinds;
        this.cases = cases;
        this.documents = documents;
        this.names = names;
    }

    @GetMapping("/brief")
    BriefSheet brief(@PathVariable String number) {
        CaseId id = CaseId.of(number);
        return new BriefSheet(
                Sheet.Head.of(reads.facts(id)), texts.of(id), reads.brief(id).orElse(null));
    }

    @PostMapping("/brief")
    BriefSheet writeBrief(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.writeBrief(CaseId.of(number), fields);
        return brief(number);
    }

    @GetMapping("/measures")
    MeasureSheet measures(@PathVariable String number) {
        CaseId id = CaseId.of(number);
        Sheet.Head head = Sheet.Head.of(reads.facts(id));
        List<Sheet.MeasureView> measures =
                reads.measures(id).stream().map(Sheet.MeasureView::of).toList();
        return new MeasureSheet(
                head,
                measures,
                reads.supplyHolds(id).stream().map(Sheet.SupplyHoldView::of).toList(),
                kinds.all(),
                reads.brief(id).orElse(null),
                cases.contacts(id),
                documents.of(id.value()).stream()
                        .map(d -> new Paper(d.id(), d.fileName(), d.kind().code()))
                        .toList(),
                people(head, measures));
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

    @PostMapping("/measures")
    MeasureSheet chooseMeasures(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.chooseMeasures(CaseId.of(number), fields);
        return measures(number);
    }

    @PostMapping("/measures/{id}/report")
    MeasureSheet report(
            @PathVariable String number, @PathVariable long id, @RequestBody Map<String, @Nullable Object> fields) {
        acts.report(CaseId.of(number), id, fields);
        return measures(number);
    }

    @PostMapping("/recovery-decision")
    MeasureSheet decide(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.decide(CaseId.of(number), fields);
        return measures(number);
    }

    /**
     * The eight questions.
     *
     * @param proposals what the data answers, in the reader's language
     * @param brief as it was last written; null when it never was
     */
    record BriefSheet(
            Sheet.Head head,
            List<BriefTexts.Text> proposals,
            @Nullable CaseBrief brief) {}

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
