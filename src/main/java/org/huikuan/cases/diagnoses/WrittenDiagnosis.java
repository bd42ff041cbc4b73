package org.huikuan.cases.diagnoses;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.Pause;
import org.huikuan.shared.Code;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis as a person wrote it, checked against the facts.
 *
 * @param finding as it holds from now on, what stays of the one before among it
 * @param sources those that are new, as they were written: {@link WrittenSources} reads them
 */
public record WrittenDiagnosis(
        Finding finding,
        List<SourceInput> sources,
        @Nullable String note) {

    /** What a form proposes of somebody of whom nothing else is known. */
    private static final Finding UNDISPUTED = new Finding(null, null, null, DisputeAxis.D0);

    public WrittenDiagnosis {
        sources = List.copyOf(sources);
    }

    /**
     * What is wrong is noted among the mistakes.
     *
     * @param dispute null where nothing is said about it
     * @return null where nothing at all is said about the customer
     */
    public static @Nullable WrittenDiagnosis of(
            @Nullable NonPaymentReason reason,
            @Nullable DiagnosisInput axes,
            @Nullable DisputeAxis dispute,
            @Nullable String note,
            FormInput mistakes,
            CaseFacts facts) {
        DiagnosisInput told = axes == null ? DiagnosisInput.NOTHING : axes;
        Finding said = new Finding(reason, told.ability(), told.willingness(), dispute);
        if (told.sources().isEmpty() && (said.isNothing() || told.asked() && said.equals(UNDISPUTED))) {
            return null;
        }
        Finding finding = said.over(facts.insight().finding());
        Contradictions.note(finding, mistakes);
        if (said.dispute() == DisputeAxis.D0
                && facts.inForce(Pause.Effect.LOWERS).findAny().isPresent()) {
            mistakes.wrong("dispute", "dispute-is-open", DisputeAxis.D0);
        }
        return new WrittenDiagnosis(finding, told.sources(), note);
    }

    /** Notes each axis that a person had before the eyes and left out. */
    public static void demand(
            @Nullable NonPaymentReason reason,
            @Nullable DiagnosisInput axes,
            @Nullable DisputeAxis dispute,
            FormInput mistakes) {
        if (axes != null && axes.asked()) {
            demand("reason", reason, mistakes);
            demand("ability", axes.ability(), mistakes);
            demand("willingness", axes.willingness(), mistakes);
            demand("dispute", dispute, mistakes);
        }
    }

    private static void demand(String field, @Nullable Code said, FormInput mistakes) {
        if (said == null && !mistakes.isWrong(field)) {
            mistakes.refuseMissing(field);
        }
    }
}
