package org.huikuan.cases;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A person's decision ends a case: what is open for it ends too, and its processes are told. */
@Component
class CaseEnding {

    private final Cases cases;
    private final Promises promises;
    private final Disputes disputes;
    private final Facts facts;
    private final CaseLetters letters;
    private final CaseFlow flow;
    private final ApplicationEventPublisher events;

    CaseEnding(
            Cases cases,
            Promises promises,
            Disputes disputes,
            Facts facts,
            CaseLetters letters,
            CaseFlow flow,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.promises = promises;
        this.disputes = disputes;
        this.facts = facts;
        this.letters = letters;
        this.flow = flow;
        this.events = events;
    }

    /** @param bell whether the case's own process is told; a task of it returns its outcome instead */
    void end(CaseFacts now, CaseStatus how, String reason, Bell bell) {
        CaseId id = now.kase().id();
        List<Promise> open = now.openPromises().toList();
        promises.update(open.stream()
                .map(p -> p.as(PromiseState.WITHDRAWN, p.received(), now.today()))
                .toList());
        disputes.update(now.disputes().stream().map(d -> d.lapsed(now.today())).toList());
        CollectionCase ended = now.kase().ended(how, now.today(), reason);
        cases.update(Set.of(ended));
        facts.forget(id);
        letters.afterEnding(id, how);
        open.forEach(p -> flow.promiseClosed(id, p.id()));
        now.disputes().forEach(d -> flow.disputeClosed(d.caseId(), d.id()));
        if (bell.ringsCase()) {
            flow.closed(id);
        }
        events.publishEvent(new CaseEnded(now.with(ended)));
    }
}
