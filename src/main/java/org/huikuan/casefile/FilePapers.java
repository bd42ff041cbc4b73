package org.huikuan.casefile;

import java.util.Comparator;
import org.huikuan.cases.CaseFacts;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.letters.LetterList;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.Sight;
import org.springframework.stereotype.Component;

/** Reads letters and papers of a case that the person was already found to see. */
@Component
class FilePapers {

    private final LetterList letters;
    private final CaseDocuments documents;
    private final CurrentUser user;

    FilePapers(LetterList letters, CaseDocuments documents, CurrentUser user) {
        this.letters = letters;
        this.documents = documents;
        this.user = user;
    }

    CaseFile.Papers of(CaseFacts facts) {
        long id = facts.kase().id().value();
        return new CaseFile.Papers(
                letters.ofCase(id, Sight.of(user)).stream()
                        .sorted(Comparator.comparing(
                                        (LetterList.Row r) -> r.letter().id())
                                .reversed())
                        .toList(),
                documents.of(id));
    }
}
