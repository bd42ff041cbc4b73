package org.huikuan.visits.acts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huikuan.acts.ActForm;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.contacts.Contacts;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.documents.DocumentKind;
import org.springframework.stereotype.Component;

/** What the form of a visit's report proposes and shows: the appointment, what is owed, the papers of the case. */
@Component
class MeetingForm {

    private static final List<String> TAKEN_THERE = Stream.of(
                    DocumentKind.PROMISE,
                    DocumentKind.ACKNOWLEDGEMENT,
                    DocumentKind.REPAYMENT_AGREEMENT,
                    DocumentKind.STATEMENT,
                    DocumentKind.PHOTO,
                    DocumentKind.OTHER)
            .map(DocumentKind::code)
            .toList();

    private final Contacts contacts;
    private final CaseDocuments documents;

    MeetingForm(Contacts contacts, CaseDocuments documents) {
        this.contacts = contacts;
        this.documents = documents;
    }

    ActForm of(VisitAt at) {
        CaseId id = at.facts().kase().id();
        List<ActForm.Option> papers = documents.of(id.value()).stream()
                .map(d -> new ActForm.Option(Long.toString(d.id()), d.fileName()))
                .toList();
        return contacts.fields(at.facts())
                .propose("keepMet", "yes")
                .propose("place", at.visit().appointment().place())
                .papers("papers", "/api/cases/" + id.number() + "/documents", TAKEN_THERE, papers)
                .show("case", contacts.caseSheet(at.facts()))
                .show("visit", Map.of("visit", at.visit()))
                .show("playbook", contacts.playbookSheet(at.facts()));
    }
}
