package org.huikuan.visits;

import org.huikuan.shared.SentenceKey;

/** What visits say in the journal. */
public enum VisitSays implements SentenceKey {
    VISIT_AT(6),
    MANAGER_VISIT_AT(8),
    LIMIT(1),
    CONCESSION_LIMIT(1),
    APPROVED_LIMIT(3),
    OF_THE_PRINCIPAL(1),
    WAIVED(1),
    WAITED(0),
    MET(2),
    NEXT(1),
    DOCUMENTS(1);

    private final int places;

    VisitSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
