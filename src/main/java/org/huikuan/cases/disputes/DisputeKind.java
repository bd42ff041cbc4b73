package org.huikuan.cases.disputes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.PauseKind;
import org.huikuan.cases.PauseProcess;
import org.huikuan.cases.PauseRows;
import org.huikuan.cases.disputes.process.DisputeProcess;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.OpenItems;
import org.huikuan.shared.BusinessKey;
import org.huikuan.shared.Sentence;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Disputes: money ends none of them. Only a credit note, the ledger's word that nothing is open, or the end of the case
 * does.
 */
@Component
@Order(20)
class DisputeKind implements PauseKind<Dispute> {

    static final PauseProcess PROCESS = new PauseProcess(
            DisputeProcess.KEY,
            DisputeProcess.DISPUTE_ID,
            DisputeProcess.DISPUTE_CLOSED,
            BusinessKey.Kind.DISPUTE.letter(),
            false);

    private final Disputes disputes;
    private final OpenItems items;

    DisputeKind(Disputes disputes, OpenItems items) {
        this.disputes = disputes;
        this.items = items;
    }

    @Override
    public String key() {
        return Dispute.KIND;
    }

    @Override
    public Class<Dispute> type() {
        return Dispute.class;
    }

    @Override
    public List<Word> words() {
        return List.of(new Word(Dispute.WAITING, true));
    }

    @Override
    public PauseRows<Dispute> rows() {
        return disputes;
    }

    @Override
    public Map<CaseId, List<Dispute>> upkeep(Collection<CaseFacts> all, boolean judgeAgain) {
        Set<Long> lowered = lowered(all);
        Map<CaseId, List<Dispute>> lapsed = new HashMap<>();
        for (CaseFacts facts : all) {
            List<Dispute> own = nothingOpen(facts).stream()
                    .filter(d -> facts.isNothingOverdue() || lowered.containsAll(d.invoices()))
                    .map(d -> d.lapsed(facts.today()))
                    .toList();
            if (!own.isEmpty()) {
                lapsed.put(facts.kase().id(), own);
            }
        }
        return lapsed;
    }

    /** Items of disputes with nothing open, which a credit note or the ledger's word has lowered. */
    private Set<Long> lowered(Collection<CaseFacts> all) {
        Set<Long> closed = new HashSet<>();
        all.forEach(f -> nothingOpen(f).forEach(d -> closed.addAll(d.invoices())));
        return closed.isEmpty() ? closed : items.lowered(closed);
    }

    private static List<Dispute> nothingOpen(CaseFacts facts) {
        return facts.pauses(Dispute.class).stream()
                .filter(d -> d.keepsItemsOut() && facts.isNothingOpen(d.invoices()))
                .toList();
    }

    @Override
    public JournalEntry line(CollectionCase kase, Dispute d) {
        return withdrawnLine(kase, d, CaseSays.NOTHING_OPEN.with());
    }

    @Override
    public Optional<PauseProcess> process() {
        return Optional.of(PROCESS);
    }

    @Override
    public Optional<Dispute> withdrawn(Dispute inForce, LocalDate today) {
        return Optional.of(inForce.lapsed(today));
    }

    @Override
    public JournalEntry withdrawnLine(CollectionCase kase, Dispute d, Sentence why) {
        return new JournalEntry(
                kase.accountId(), kase.id().value(), "dispute-" + d.state().code(), Sentence.parts(d.reason()), why);
    }
}
