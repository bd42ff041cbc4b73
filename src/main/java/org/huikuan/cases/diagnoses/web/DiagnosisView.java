package org.huikuan.cases.diagnoses.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.diagnoses.Diagnosis;
import org.huikuan.cases.diagnoses.Source;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis as the API shows it.
 *
 * @param since the day since which reason and axes are so
 * @param abilityProved on the day on which it was recorded
 * @param provedUntil the last day on which its sources prove what it says of the money
 */
record DiagnosisView(
        long id,
        String caseNumber,
        LocalDate on,
        String by,
        @Nullable Long contact,
        @Nullable String reason,
        @Nullable String ability,
        boolean abilityProved,
        @Nullable LocalDate provedUntil,
        @Nullable String willingness,
        @Nullable String dispute,
        LocalDate since,
        List<SourceView> sources,
        @Nullable String note) {

    record SourceView(
            String kind,
            String reliability,
            LocalDate on,
            @Nullable String who,
            @Nullable String note,
            @Nullable Long intelligence) {

        static SourceView of(Source s) {
            return new SourceView(
                    s.kind().code(),
                    s.reliability().code(),
                    s.on(),
                    s.who(),
                    s.note(),
                    s.heard() == null ? null : s.heard().id());
        }
    }

    static DiagnosisView of(Diagnosis d) {
        return new DiagnosisView(
                d.id(),
                d.caseId().number(),
                d.on(),
                d.by(),
                d.contactId(),
                Code.codeOf(d.finding().reason()),
                Code.codeOf(d.finding().ability()),
                d.isAbilityProved(d.on()),
                d.provedUntil(),
                Code.codeOf(d.finding().willingness()),
                Code.codeOf(d.finding().dispute()),
                d.since().on(),
                d.sources().stream().map(SourceView::of).toList(),
                d.note());
    }
}
