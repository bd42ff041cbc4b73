package org.huikuan.visits.acts;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Channel;
import org.huikuan.cases.contacts.Contacts;
import org.huikuan.cases.contacts.WrittenContact;
import org.huikuan.cases.promises.PromiseForm;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the report of a visit, whoever made it: who was met, what came of it, what was signed, when it goes on. */
@Component
class ReportCheck {

    private final CaseDocuments documents;
    private final Contacts contacts;

    ReportCheck(CaseDocuments documents, Contacts contacts) {
        this.documents = documents;
        this.contacts = contacts;
    }

    /** What was reported; what is wrong is noted among the mistakes. */
    Read read(MeetingInput input, FormInput mistakes, CaseFacts now) {
        List<String> met = PeopleMet.read(input.met(), mistakes, "met");
        CallResult came = input.result() == null ? null : input.result().came();
        if (came != null && came != CallResult.NOT_REACHED && met.isEmpty()) {
            mistakes.refuseMissing("met");
        }
        LocalDate next = input.nextDate();
        if (next != null && !next.isAfter(now.today())) {
            mistakes.wrong("nextDate", "not-after-today", next, now.today());
        }
        papers(input, mistakes, now);
        return new Read(input, came, met, came == null ? null : contact(input, came, met, mistakes, now));
    }

    private WrittenContact contact(
            MeetingInput input, CallResult came, List<String> met, FormInput mistakes, CaseFacts now) {
        return contacts.read(now, input.contact(came, PeopleMet.first(met)), Channel.VISIT, mistakes);
    }

    private void papers(MeetingInput input, FormInput mistakes, CaseFacts now) {
        for (Long paper : input.papers()) {
            if (documents.find(now.kase().id().value(), paper).isEmpty()) {
                mistakes.wrong("papers", "no-paper", paper);
            }
        }
        boolean signed = input.promise() != null && input.promise().form() == PromiseForm.SIGNED;
        if (signed && input.papers().isEmpty()) {
            mistakes.wrong("papers", "signed-paper");
        }
    }

    /**
     * A report as it was written.
     *
     * @param came null when the visit was postponed, or the result is none of the words
     * @param contact what is logged; null when nobody went
     */
    record Read(
            MeetingInput input,
            @Nullable CallResult came,
            List<String> met,
            @Nullable WrittenContact contact) {

        boolean isPromised() {
            return came == CallResult.PROMISED;
        }

        boolean isDisputed() {
            return came == CallResult.DISPUTES || came == CallResult.OUR_MISTAKE;
        }
    }
}
