package org.huikuan.legal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.legal.deadlines.Term;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.law.Citation;
import org.jspecify.annotations.Nullable;

/** A fact of legal action as a person recorded it; each kind is a table with a column a component. */
public sealed interface LegalRecord {

    long id();

    /** A look at the file. @param round which look it was, from 1 */
    record Review(
            long id,
            long caseId,
            int round,
            LocalDate onDate,
            String byUser,
            boolean accepted,
            @Nullable String lawyerFirm,
            @Nullable String lawyerName,
            @Nullable String note)
            implements LegalRecord {}

    /** What was missing in a file that was sent back. @param round of the review that found it missing */
    record Gap(
            long id,
            long caseId,
            int round,
            int number,
            String what,
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable String answeredBy)
            implements LegalRecord {

        public Gap answered(String words, LocalDate on, String by) {
            return new Gap(id, caseId, round, number, what, words, on, by);
        }
    }

    /** The means a person chose. @param proposed what the table proposed */
    record RouteChoice(
            long id, long caseId, LocalDate onDate, String byUser, String route, String proposed, String reason)
            implements LegalRecord {}

    /** A claim filed. @param preservedUntil last day of a preservation; null when nothing is preserved */
    record Claim(
            long id,
            long caseId,
            String route,
            String body,
            @Nullable String docket,
            LocalDate filedOn,
            BigDecimal amount,
            String currency,
            @Nullable BigDecimal fee,
            @Nullable LocalDate preservedUntil,
            @Nullable String note,
            LocalDate onDate,
            String byUser)
            implements LegalRecord {}

    /** What the court or body said. @param performBy last day for the debtor to perform */
    record Ruling(
            long id,
            long caseId,
            String kind,
            LocalDate ruledOn,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate performBy,
            String nextStep,
            @Nullable String note,
            LocalDate onDate,
            String byUser)
            implements LegalRecord {}

    /** Enforcement applied for, or what came of it. */
    record Enforcement(
            long id,
            long caseId,
            String result,
            LocalDate happenedOn,
            @Nullable String court,
            @Nullable String docket,
            @Nullable String note,
            LocalDate onDate,
            String byUser)
            implements LegalRecord {}

    /**
     * A proposal to write the debt off, and the decision about it.
     *
     * @param fromStep the step to which a rejected proposal goes back
     * @param paper what proves it among the papers of the case
     * @param amount overdue when proposed, in whole units of the creditor's currency
     * @param approved null until decided
     */
    record WriteOff(
            long id,
            long caseId,
            String fromStep,
            String proof,
            @Nullable String paper,
            long amount,
            String reason,
            LocalDate proposedOn,
            String proposedBy,
            @Nullable Boolean approved,
            @Nullable LocalDate decidedOn,
            @Nullable String decidedBy,
            @Nullable String decision)
            implements LegalRecord {

        public WriteOff decided(boolean yes, LocalDate on, String by, String why) {
            return new WriteOff(
                    id, caseId, fromStep, proof, paper, amount, reason, proposedOn, proposedBy, yes, on, by, why);
        }
    }

    /**
     * A statutory period that runs.
     *
     * @param term code of the {@link Term}
     * @param untilOn its last day
     * @param alarmOn the day on which somebody is reminded
     * @param metWith the event that met it; null while it runs
     */
    record Deadline(
            long id,
            long caseId,
            String term,
            String article,
            LocalDate fromOn,
            LocalDate untilOn,
            LocalDate alarmOn,
            @Nullable LocalDate metOn,
            @Nullable String metWith,
            @Nullable String metBy,
            @Nullable String note)
            implements LegalRecord {

        public boolean isOpen() {
            return metOn == null;
        }

        /** The article, for a reader. */
        public Sentence cited() {
            return Citation.said(article);
        }

        public Deadline until(LocalDate last, LocalDate alarm) {
            return new Deadline(id, caseId, term, article, fromOn, last, alarm, metOn, metWith, metBy, note);
        }

        public Deadline met(LocalDate on, String with, String by, @Nullable String why) {
            return new Deadline(id, caseId, term, article, fromOn, untilOn, alarmOn, on, with, by, why);
        }
    }
}
