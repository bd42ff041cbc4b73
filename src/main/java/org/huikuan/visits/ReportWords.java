package org.huikuan.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.StageDesk;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the report of a visit, whoever made it: who was met, what came of it, what was signed, when it goes on. */
@Component
class ReportWords {

    static final Set<String> FIELDS = fields();

    private static final Set<CallResult> DONE =
            Set.of(CallResult.PROMISED, CallResult.DISPUTES, CallResult.OUR_MISTAKE);

    private final CaseDocuments documents;

    ReportWords(CaseDocuments documents) {
        this.documents = documents;
    }

    /** What was read; the words are not checked yet. */
    Read read(FormInput words, CaseFacts now) {
        String result = words.required("result", 24);
        boolean postponed = VisitReport.POSTPONED.equals(result);
        CallResult came = postponed ? null : words.oneOf("result", result, CallResult::of, CallResult.values());
        List<String> met = MetWords.read(words, "met");
        if (came != null && came != CallResult.NOT_REACHED && met.isEmpty()) {
            words.refuseMissing("met");
        }
        String said = words.required("note", 4000);
        List<Long> papers = papers(words, now);
        if (came == CallResult.PROMISED && "signed".equals(words.text("form", 20)) && papers.isEmpty()) {
            words.wrong(
                    "papers",
                    "signed-paper",
                    "a signed promise needs the signed paper: upload its photo or scan first");
        }
        return new Read(came, result, met, words.text("place", 300), said, nextOn(words, now, came, postponed), papers);
    }

    private static @Nullable LocalDate nextOn(
            FormInput words, CaseFacts now, @Nullable CallResult came, boolean postponed) {
        LocalDate next = words.date("nextDate");
        boolean open = postponed || (came != null && !DONE.contains(came));
        if (next != null && !next.isAfter(now.today())) {
            words.wrong("nextDate", "not-after-today", next + " is not after today, " + now.today(), next, now.today());
        } else if (next == null && open) {
            words.refuseMissing("nextDate");
        } else if (next != null && came != null && !open) {
            words.wrong("nextDate", "next-only-open", "belongs to a visit without promise or dispute; leave it empty");
        }
        return next;
    }

    private List<Long> papers(FormInput words, CaseFacts now) {
        List<Long> papers = new ArrayList<>();
        String ids = words.text("papers", 400);
        if (ids != null) {
            for (String id : ids.split("[,;\\s]+")) {
                if (!id.matches("\\d{1,18}")
                        || documents
                                .find(now.kase().id().value(), Long.parseLong(id))
                                .isEmpty()) {
                    words.wrong(
                            "papers",
                            "no-paper",
                            "document " + id + " is none of case " + now.kase().id(),
                            id);
                } else if (!papers.contains(Long.valueOf(id))) {
                    papers.add(Long.valueOf(id));
                }
            }
        }
        return papers;
    }

    private static Set<String> fields() {
        Set<String> fields = new HashSet<>(StageDesk.contactFields());
        fields.remove("person");
        fields.addAll(Set.of("met", "place", "visitors", "nextDate", "papers"));
        return Set.copyOf(fields);
    }

    /**
     * A report as it was written.
     *
     * @param came null when the visit was postponed, or the result is none of the words
     */
    record Read(
            @Nullable CallResult came,
            @Nullable String result,
            List<String> met,
            @Nullable String place,
            @Nullable String said,
            @Nullable LocalDate nextOn,
            List<Long> papers) {

        boolean isPromised() {
            return came == CallResult.PROMISED;
        }

        boolean isDisputed() {
            return came == CallResult.DISPUTES || came == CallResult.OUR_MISTAKE;
        }
    }
}
