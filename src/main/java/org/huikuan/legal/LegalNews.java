package org.huikuan.legal;

import java.util.Optional;
import org.huikuan.cases.CaseEnded;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseNews;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Stage;
import org.huikuan.cases.WaitingFor;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.holds.HoldOver;
import org.huikuan.cases.holds.HoldReason;
import org.huikuan.cases.holds.HoldSet;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.legal.deadlines.Deadlines;
import org.huikuan.legal.insolvency.Insolvency;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a case starts and ends the processes beside it: of deadlines and of claims in an insolvency. */
@Component
class LegalNews {

    private final StageCases stages;
    private final Deadlines deadlines;
    private final Insolvency insolvency;
    private final LegalFlow flow;

    LegalNews(StageCases stages, Deadlines deadlines, Insolvency insolvency, LegalFlow flow) {
        this.stages = stages;
        this.deadlines = deadlines;
        this.insolvency = insolvency;
        this.flow = flow;
    }

    @EventListener
    void on(CaseEnded news) {
        CaseFacts now = news.facts();
        CaseId id = now.kase().id();
        if (isInLegalAction(now.kase())) {
            deadlines.open(id).forEach(d -> flow.deadlineOver(id, d.id()));
        }
        now.pauses(Hold.class).stream()
                .filter(h -> h.reason() == HoldReason.INSOLVENCY)
                .forEach(h -> flow.claimOver(id, h.id()));
    }

    @EventListener
    void on(CaseNews.Reopened news) {
        CaseId id = news.kase().id();
        if (isInLegalAction(news.kase())) {
            deadlines.open(id).forEach(d -> {
                flow.deadlineOver(id, d.id());
                flow.deadlineBegun(id, d.id());
            });
        }
        if (WaitingFor.INSOLVENCY.equals(news.kase().waitingFor())) {
            insolvency.unfiled(stages.facts(id)).ifPresent(h -> flow.claimWanted(id, h.id()));
        }
    }

    /** A manager takes the case out of legal action: its deadlines are given up, and the journal says so. */
    @EventListener
    void on(CaseNews.Moved news) {
        if (isInLegalAction(news.before().kase()) && news.to() != Stage.LEGAL_ACTION) {
            deadlines.giveUp(news.before());
        }
    }

    /** Only the first hold of an insolvency asks for the claim. */
    @EventListener
    void on(HoldSet news) {
        caseOf(news.hold()).ifPresent(id -> insolvency
                .unfiled(stages.facts(id))
                .filter(first -> first.id() == news.hold().id())
                .ifPresent(first -> flow.claimWanted(id, first.id())));
    }

    /** When another hold of the insolvency goes on, it asks for the claim from now on. */
    @EventListener
    void on(HoldOver news) {
        Hold over = news.hold();
        caseOf(over).ifPresent(id -> {
            flow.claimOver(id, over.id());
            insolvency
                    .unfiled(stages.facts(id))
                    .filter(next -> next.id() > over.id())
                    .ifPresent(next -> flow.claimWanted(id, next.id()));
        });
    }

    private static Optional<CaseId> caseOf(Hold hold) {
        return hold.reason() == HoldReason.INSOLVENCY && hold.isOfAccount()
                ? Optional.ofNullable(hold.caseId()).map(CaseId::new)
                : Optional.empty();
    }

    private static boolean isInLegalAction(CollectionCase kase) {
        return kase.position().stage() == Stage.LEGAL_ACTION;
    }
}
