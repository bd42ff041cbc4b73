package org.huikuan.casefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.approvals.Approval;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.Pause;
import org.huikuan.cases.conduct.ContactMark;
import org.huikuan.cases.conduct.ContactProposal;
import org.huikuan.cases.conduct.Principles;
import org.huikuan.cases.diagnoses.Diagnosis;
import org.huikuan.cases.ladder.Climb;
import org.huikuan.cases.ladder.NextRungs;
import org.huikuan.cases.reads.NextAct;
import org.huikuan.cases.softlinks.Softness;
import org.huikuan.cases.strategies.Rung;
import org.huikuan.cases.strategies.Strategy;
import org.huikuan.conduct.ConductFact;
import org.huikuan.conduct.Permission;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.HeldLever;
import org.huikuan.debtors.Intelligence;
import org.huikuan.debtors.Lever;
import org.huikuan.debtors.LeverScore;
import org.huikuan.debtors.PriorityIndex;
import org.huikuan.debtors.WayOfPayment;
import org.huikuan.documents.CaseDocument;
import org.huikuan.journal.JournalRecord;
import org.huikuan.legal.LegalRecord;
import org.huikuan.legal.deadlines.Term;
import org.huikuan.letters.LetterList;
import org.huikuan.recovery.CaseBrief;
import org.huikuan.recovery.Measure;
import org.huikuan.recovery.MeasureKind;
import org.huikuan.recovery.supply.SupplyHold;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.KeptDecision;
import org.huikuan.visits.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one case that a person at the phone may need, as of now.
 *
 * @param next what fires next; null when the case has ended
 * @param owed by currency
 * @param onAccount money and credit that has paid no invoice yet, by currency
 * @param items oldest due date first
 * @param people at the customer, who has left comes last
 * @param tasks open tasks of the case and of what runs beside it
 */
public record CaseFile(
        CaseFacts facts,
        String team,
        @Nullable NextAct next,
        List<Owed> owed,
        Map<String, BigDecimal> onAccount,
        List<FileItem> items,
        List<Counterpart> people,
        Debtor debtor,
        Conduct conduct,
        List<OpenTasks.OpenTask> tasks,
        Talks talks,
        Papers papers,
        Work work,
        Past past) {

    public CaseFile {
        owed = List.copyOf(owed);
        items = List.copyOf(items);
        people = List.copyOf(people);
        tasks = List.copyOf(tasks);
    }

    /**
     * What is known of the debtor beyond the ledger.
     *
     * @param way in which it pays; null when nobody has asked
     * @param othersWhoPay when the one who pays is not there
     * @param intelligence newest first, what has expired as well
     * @param leverScore 0 to 21
     * @param advice what the score says of pressure
     * @param priority why it would pay us first
     */
    public record Debtor(
            @Nullable WayOfPayment way,
            Set<String> othersWhoPay,
            List<Intelligence> intelligence,
            List<HeldLever> levers,
            int leverScore,
            Answer<LeverScore.Advised> advice,
            PriorityIndex priority) {

        /** Every lever there may be. */
        public List<LeverLine> register() {
            return Stream.of(Lever.values())
                    .map(lever -> new LeverLine(
                            lever,
                            levers.stream()
                                    .filter(l -> l.lever() == lever)
                                    .findFirst()
                                    .orElse(null)))
                    .toList();
        }
    }

    /**
     * What binds us towards the customer.
     *
     * @param facts newest first, what has ended as well
     * @param marks contacts outside of the contact rules, newest first
     * @param now what is right to do now; null when the case has ended
     */
    public record Conduct(
            List<ConductFact> facts,
            List<ContactMark> marks,
            @Nullable ContactNow now) {}

    /**
     * Whether and when to contact the customer.
     *
     * @param permissions of a call and a visit now
     * @param proposal null where time alone allows no call
     * @param principles as a call now would hold to them
     */
    public record ContactNow(
            List<Permission> permissions, @Nullable ContactProposal proposal, List<Principles.Judged> principles) {}

    /** @param held null when nobody has said anything of it */
    public record LeverLine(Lever lever, @Nullable HeldLever held) {}

    /**
     * What was agreed and said.
     *
     * @param pauses promises, disputes, holds and what else there is, kind after kind, in whatever state
     * @param keys business keys of the processes that run for them
     * @param contacts the last ones, newest first
     * @param diagnoses why the customer does not pay, as it was found, newest first
     */
    public record Talks(
            List<Pauses> pauses, List<String> keys, List<Interaction> contacts, List<Diagnosis> diagnoses) {}

    /** Pauses of one kind, oldest first; template {@code pauses/<kind>} shows them, or a plain list. */
    public record Pauses(String kind, List<? extends Pause> all) {}

    /** What was written. @param letters newest first */
    public record Papers(List<LetterList.Row> letters, List<CaseDocument> documents) {}

    /**
     * What is done besides calling.
     *
     * @param visits newest first
     * @param brief the case on one page, as last written
     * @param kinds measure kinds by code
     * @param deadlines statutory periods, open ones first
     * @param terms what the periods are called, by code
     * @param approvals oldest first
     */
    public record Work(
            List<Visit> visits,
            @Nullable CaseBrief brief,
            List<Measure> measures,
            Map<String, MeasureKind> kinds,
            List<SupplyHold> supply,
            List<LegalRecord.Deadline> deadlines,
            Map<String, Term> terms,
            List<Approval> approvals) {}

    /**
     * What was decided.
     *
     * @param decisions newest first
     * @param ground of what the case waits for now; null when no decision is
     * @param approach what is right to do now; null when the case has ended
     */
    public record Past(
            List<KeptDecision> decisions,
            @Nullable KeptDecision ground,
            JournalPage journal,
            @Nullable Approach approach) {}

    /**
     * What is right to do now.
     *
     * @param next the rung that is announced; null where none is
     * @param climbs oldest first
     * @param soft what was tried without pressure
     */
    public record Approach(
            Strategy strategy, Rung rung, NextRungs.@Nullable NextRung next, List<Climb> climbs, Softness.Shown soft) {}

    /**
     * Some lines of the journal, newest first.
     *
     * @param older whether there are older ones
     */
    public record JournalPage(List<JournalRecord> lines, boolean older) {

        static JournalPage of(List<JournalRecord> oneMore, int most) {
            boolean older = oneMore.size() > most;
            return new JournalPage(older ? oneMore.subList(0, most) : oneMore, older);
        }

        /** The page after this one begins before this entry. */
        public long last() {
            return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).id();
        }

        /** The newest entry that the reader has seen; 0 when there is none. */
        public long newest() {
            return lines.isEmpty() ? 0 : lines.get(0).id();
        }
    }
}
