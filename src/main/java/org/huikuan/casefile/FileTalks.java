package org.huikuan.casefile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Interactions;
import org.huikuan.cases.Pause;
import org.huikuan.cases.PauseKinds;
import org.huikuan.cases.diagnoses.Diagnoses;
import org.huikuan.cases.holds.Hold;
import org.huikuan.shared.BusinessKey;
import org.springframework.stereotype.Component;

/** Reads what was agreed and said in a case that the person was already found to see. */
@Component
class FileTalks {

    private static final int CONTACTS = 20;

    private final PauseKinds kinds;
    private final Interactions interactions;
    private final Diagnoses diagnoses;

    FileTalks(PauseKinds kinds, Interactions interactions, Diagnoses diagnoses) {
        this.kinds = kinds;
        this.interactions = interactions;
        this.diagnoses = diagnoses;
    }

    CaseFile.Talks of(CaseFacts facts) {
        CaseId id = facts.kase().id();
        Map<String, List<? extends Pause>> pauses = kinds.inFile(facts);
        return new CaseFile.Talks(
                pauses.entrySet().stream()
                        .map(e -> new CaseFile.Pauses(e.getKey(), e.getValue()))
                        .toList(),
                keys(id, pauses.values().stream().flatMap(List::stream).toList()),
                interactions.of(id, CONTACTS),
                diagnoses.of(id));
    }

    /** A claim in an insolvency runs beside its hold, for legal staff. */
    private List<String> keys(CaseId id, List<? extends Pause> pauses) {
        Stream<String> claims = pauses.stream()
                .filter(Hold.class::isInstance)
                .map(hold -> BusinessKey.of(id.number(), BusinessKey.Kind.INSOLVENCY, hold.id()));
        return Stream.concat(kinds.businessKeys(id, pauses).stream(), claims).toList();
    }
}
