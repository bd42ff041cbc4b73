package org.huikuan.cases.diagnoses;

import org.huikuan.acts.ActForm;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Pause;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/** What forms propose of a diagnosis: the last one, and how much is disputed now. */
public final class DiagnosisForm {

    private DiagnosisForm() {}

    public static ActForm of(CaseFacts now, ActForm form) {
        Finding last = now.insight().finding();
        return form.propose("reason", Code.codeOf(last.reason()))
                .propose("ability", Code.codeOf(last.ability()))
                .propose("willingness", Code.codeOf(last.willingness()))
                .propose("dispute", Code.codeOf(disputed(now, last)));
    }

    /** A dispute that was raised since says more than what was found before. */
    private static @Nullable DisputeAxis disputed(CaseFacts now, Finding last) {
        boolean isOpen = now.inForce(Pause.Effect.LOWERS).findAny().isPresent();
        if (!isOpen || last.dispute() != null && last.dispute() != DisputeAxis.D0) {
            return last.dispute();
        }
        return now.demandable().isEmpty() ? DisputeAxis.D2 : DisputeAxis.D1;
    }
}
