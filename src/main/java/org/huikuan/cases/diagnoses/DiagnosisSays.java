package org.huikuan.cases.diagnoses;

import org.huikuan.shared.SentenceKey;

/** What diagnoses say in the journal. */
enum DiagnosisSays implements SentenceKey {
    DIAGNOSIS_BECAME(2),
    ONLY_SAID(0),
    PROVED_UNTIL(1);

    private final int places;

    DiagnosisSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
