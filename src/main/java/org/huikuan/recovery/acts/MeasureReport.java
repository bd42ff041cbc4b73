package org.huikuan.recovery.acts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActForm;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Channel;
import org.huikuan.cases.contacts.Contacts;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.recovery.MeasureKinds;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The report of a measure: what its form proposes and shows, what paper may prove it, and the talk with the customer
 * that it is at the same time.
 */
@Component
class MeasureReport {

    private static final String PAPER = "paperId";

    private final RecoveryForm form;
    private final Contacts contacts;
    private final MeasureKinds kinds;
    private final CaseDocuments documents;

    MeasureReport(RecoveryForm form, Contacts contacts, MeasureKinds kinds, CaseDocuments documents) {
        this.form = form;
        this.contacts = contacts;
        this.kinds = kinds;
        this.documents = documents;
    }

    /** The measure, what is owed, whom to speak to, and the papers of the case. */
    ActForm form(MeasureAt at) {
        CaseId id = at.facts().kase().id();
        List<ActForm.Option> papers = documents.of(id.value()).stream()
                .map(d -> new ActForm.Option(Long.toString(d.id()), d.fileName()))
                .toList();
        Map<String, Object> measure = new HashMap<>(Map.of("measure", at.measure()));
        kinds.all().stream().filter(k -> k.code().equals(at.measure().kind())).forEach(k -> measure.put("kind", k));
        ActForm drawn = contacts.withFacts(at.facts())
                .show("measures", form.measuresSheet(at.facts()))
                .show("measure", measure);
        return papers.isEmpty() ? drawn.without(PAPER) : drawn.options(PAPER, papers);
    }

    /** Notes what is wrong with the proof of the report, or with the talk that it tells of. */
    void check(MeasureAt at, ReportInput input, FormInput mistakes) {
        input.checkEvidence(mistakes);
        checkPaper(at, input, mistakes);
        if (tellsOfTalk(input)) {
            contacts.read(at.facts(), input.contact(), Channel.OTHER, mistakes);
        }
    }

    private void checkPaper(MeasureAt at, ReportInput input, FormInput mistakes) {
        String paper = input.paperId();
        long id = at.facts().kase().id().value();
        if (paper != null
                && !(paper.matches("\\d{1,18}")
                        && documents.find(id, Long.parseLong(paper)).isPresent())) {
            mistakes.wrong(PAPER, "no-paper", paper);
        }
    }

    private static boolean tellsOfTalk(ReportInput input) {
        return input.outcome() != null && input.outcome().isContact();
    }

    /** Logs the talk that a report tells of, with all that was promised or disputed in it. */
    void logTalk(CaseFacts now, ReportInput input, @Nullable String taskId) {
        if (tellsOfTalk(input)) {
            var words = contacts.read(now, input.contact(), Channel.OTHER, FormInput.ofRight());
            var unused = contacts.log(now, words, Channel.OTHER, taskId);
        }
    }
}
