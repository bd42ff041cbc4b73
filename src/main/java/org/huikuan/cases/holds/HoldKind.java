package org.huikuan.cases.holds;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.PauseKind;
import org.huikuan.cases.PauseRows;
import org.huikuan.cases.WaitingFor;
import org.huikuan.journal.JournalEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Holds: they end by themselves after their last day, and stay with the account when its case ends. */
@Component
@Order(30)
class HoldKind implements PauseKind<Hold> {

    private final Holds holds;
    private final ApplicationEventPublisher events;

    HoldKind(Holds holds, ApplicationEventPublisher events) {
        this.holds = holds;
        this.events = events;
    }

    @Override
    public String key() {
        return Hold.KIND;
    }

    @Override
    public Class<Hold> type() {
        return Hold.class;
    }

    @Override
    public List<Word> words() {
        return List.of(new Word(Hold.WAITING, true), new Word(WaitingFor.INSOLVENCY, true));
    }

    @Override
    public PauseRows<Hold> rows() {
        return holds;
    }

    @Override
    public Map<CaseId, List<Hold>> upkeep(Collection<CaseFacts> all, boolean judgeAgain) {
        Map<CaseId, List<Hold>> ended = new HashMap<>();
        for (CaseFacts facts : all) {
            List<Hold> own = facts.pauses(Hold.class).stream()
                    .filter(h -> facts.today().isAfter(h.until()))
                    .map(Hold::ended)
                    .toList();
            if (!own.isEmpty()) {
                ended.put(facts.kase().id(), own);
            }
        }
        return ended;
    }

    @Override
    public JournalEntry line(CollectionCase kase, Hold h) {
        return new JournalEntry(
                kase.accountId(), kase.id().value(), "hold-ended", CaseSays.UNTIL.with(h.reason(), h.until()), null);
    }

    @Override
    public void tell(Hold changed) {
        events.publishEvent(new HoldOver(changed));
    }
}
