package org.huikuan.cases.diagnoses;

import java.util.ArrayList;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.Pause;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis as a person wrote it, checked against the facts.
 *
 * @param finding as it holds from now on, what stays of the one before among it
 * @param sources those that are new
 */
public record WrittenDiagnosis(
        Finding finding, List<Source> sources, @Nullable String note) {

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
        List<Source> sources = sources(told.sources(), mistakes, facts);
        if (said.isNothing() && told.sources().isEmpty()) {
            return null;
        }
        Finding finding = said.over(facts.insight().finding());
        Contradictions.note(finding, mistakes);
        if (said.dispute() == DisputeAxis.D0
                && facts.inForce(Pause.Effect.LOWERS).findAny().isPresent()) {
            mistakes.wrong("dispute", "dispute-is-open", DisputeAxis.D0);
        }
        return new WrittenDiagnosis(finding, sources, note);
    }

    private static List<Source> sources(List<SourceInput> told, FormInput mistakes, CaseFacts facts) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            SourceInput one = told.get(i);
            if (one.isRead()) {
                String row = "sources[" + i + "].";
                if (one.on().isAfter(facts.today())) {
                    mistakes.wrong(row + "on", "source-in-future", one.on(), facts.today());
                }
                if (sources.stream().anyMatch(one.source()::isSame)) {
                    mistakes.wrong(row + "kind", "source-twice", one.kind(), one.on());
                }
                sources.add(one.source());
            }
        }
        return sources;
    }
}
