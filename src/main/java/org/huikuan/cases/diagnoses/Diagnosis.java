package org.huikuan.cases.diagnoses;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Why the customer of a case does not pay, as it was found on a day. A new one never overwrites the one before.
 *
 * @param contactId the logged contact at which it was found; null when it was not at one
 * @param since when reason and axes became so
 * @param asksProof whether it says that there is no money, which counts as said until it is proved
 * @param provedUntil the last day on which its sources prove that; null while they do not
 * @param sources on what it stands, those of the diagnoses before among them as long as they said the same of the money;
 *     empty where only the diagnosis itself was read
 */
public record Diagnosis(
        long id,
        CaseId caseId,
        long accountId,
        LocalDate on,
        String by,
        @Nullable Long contactId,
        Finding finding,
        Since since,
        boolean asksProof,
        @Nullable LocalDate provedUntil,
        @Nullable String note,
        List<Source> sources) {

    /**
     * The beginning of what is found.
     *
     * @param stage in which the case stood
     * @param movedOn the day on which its longest stay was over and the case moved; null while it stays
     */
    public record Since(LocalDate on, Stage stage, @Nullable LocalDate movedOn) {}

    public Diagnosis {
        sources = List.copyOf(sources);
    }

    /** Whether what it says of the ability to pay may be built on, on that day. */
    public boolean isAbilityProved(LocalDate today) {
        return finding.ability() != null && (!asksProof || provedUntil != null && !provedUntil.isBefore(today));
    }

    public Diagnosis moved(LocalDate movedOn) {
        return new Diagnosis(
                id,
                caseId,
                accountId,
                on,
                by,
                contactId,
                finding,
                new Since(since.on(), since.stage(), movedOn),
                asksProof,
                provedUntil,
                note,
                sources);
    }

    public Diagnosis withId(long newId) {
        return new Diagnosis(
                newId, caseId, accountId, on, by, contactId, finding, since, asksProof, provedUntil, note, sources);
    }

    public Diagnosis standingOn(List<Source> all) {
        return new Diagnosis(
                id, caseId, accountId, on, by, contactId, finding, since, asksProof, provedUntil, note, all);
    }
}
