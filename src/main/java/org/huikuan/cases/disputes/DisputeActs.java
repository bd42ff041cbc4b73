package org.huikuan.cases.disputes;

import java.util.List;
import java.util.Map;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.loop.CaseFlow;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Sentence;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/** Raises, escalates and resolves disputes. */
@Component
public class DisputeActs implements AsksTables {

    static final Table<Disputed, Terms> TERMS =
            Table.of("dispute-terms", Disputed.class, Terms.class, "dispute", "call-the-customer", "resolve-dispute");

    private final Disputes disputes;
    private final Facts facts;
    private final DecisionTables tables;
    private final Decisions decisions;
    private final WorkingDays workingDays;
    private final Journal journal;
    private final CaseFlow flow;

    DisputeActs(
            Disputes disputes,
            Facts facts,
            DecisionTables tables,
            Decisions decisions,
            WorkingDays workingDays,
            Journal journal,
            CaseFlow flow) {
        this.disputes = disputes;
        this.facts = facts;
        this.tables = tables;
        this.decisions = decisions;
        this.workingDays = workingDays;
        this.journal = journal;
        this.flow = flow;
    }

    public Dispute raise(CaseFacts facts, WrittenDispute words, String by) {
        return disputes.of(facts.kase().id()).stream()
                .filter(d -> words.repeat(d, facts.today(), by))
                .findFirst()
                .orElseGet(() -> raiseNew(facts, words, by));
    }

    private Dispute raiseNew(CaseFacts facts, WrittenDispute words, String by) {
        CollectionCase kase = facts.kase();
        Answer<Terms> terms = terms(words.reason(), words.whole());
        Dispute dispute = disputes.insert(new Dispute(
                0,
                kase.id(),
                kase.accountId(),
                DisputeState.OPEN,
                words.whole(),
                1,
                words.reason(),
                words.owner() == null ? kase.collector() : words.owner(),
                facts.today(),
                workingDays.plus(
                        facts.creditor().country(), facts.today(), terms.out().answerWorkingDays()),
                null,
                null,
                null,
                null,
                by,
                words.note(),
                words.items()));
        decisions.keep(Map.of(kase.id().value(), terms));
        journal(
                dispute,
                "dispute-raised",
                Sentence.joined(", ", dispute.reason(), dispute.whole() ? Extent.ALL : Extent.PART),
                Sentence.text(words.note()));
        this.facts.forget(kase.id());
        flow.pauseBegun(kase.id(), DisputeKind.PROCESS, dispute.id());
        return dispute;
    }

    void resolve(CaseFacts facts, Dispute dispute, boolean accepted, String words, Bell bell) {
        if (dispute.state() != DisputeState.OPEN) {
            throw new Conflict("dispute-over", dispute.state(), dispute.resolvedOn(), dispute.id());
        }
        int days = terms(dispute.reason(), dispute.whole()).out().creditWorkingDays();
        Dispute resolved = accepted
                ? dispute.accepted(
                        facts.today(), workingDays.plus(facts.creditor().country(), facts.today(), days), words)
                : dispute.rejected(facts.today(), words);
        disputes.update(List.of(resolved));
        journal(
                resolved,
                "dispute-" + resolved.state().code(),
                Sentence.parts(resolved.reason()),
                Sentence.words(words));
        this.facts.forget(dispute.caseId());
        if (bell.rings(dispute)) {
            flow.pauseOver(dispute.caseId(), DisputeKind.PROCESS, dispute.id());
            if (accepted) {
                flow.pauseBegun(dispute.caseId(), DisputeKind.PROCESS, dispute.id());
            }
        }
    }

    /** @param whole whether all that is overdue is disputed */
    record Disputed(DisputeReason reason, boolean whole) {}

    /** Until the answer, and from there until the credit note. */
    record Terms(int answerWorkingDays, int creditWorkingDays) {}

    /** The answer is late: a manager decides. */
    void escalate(Dispute dispute, CaseFacts facts) {
        disputes.update(List.of(dispute.escalated(facts.today())));
        journal(
                dispute,
                "dispute-escalated",
                Sentence.parts(dispute.reason()),
                CaseSays.NO_ANSWER.with(dispute.answerBy()));
    }

    /** Finance has issued the credit note: the rest, if any, is demanded again. */
    void credited(Dispute dispute, String creditNote) {
        disputes.update(List.of(dispute.credited()));
        journal(dispute, "dispute-credited", Sentence.parts(creditNote), null);
        facts.forget(dispute.caseId());
    }

    private Answer<Terms> terms(DisputeReason reason, boolean whole) {
        return tables.ask(TERMS, new Disputed(reason, whole));
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TERMS);
    }

    private void journal(
            Dispute dispute, String what, Sentence detail, @org.jspecify.annotations.Nullable Sentence grounds) {
        journal.write(new JournalEntry(dispute.accountId(), dispute.caseId().value(), what, detail, grounds));
    }
}
