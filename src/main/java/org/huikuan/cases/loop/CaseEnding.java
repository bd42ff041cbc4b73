package org.huikuan.cases.loop;

import java.util.List;
import java.util.Set;
import org.huikuan.cases.CaseEnded;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.cases.PauseKinds;
import org.huikuan.cases.PauseOfKind;
import org.huikuan.shared.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A person's decision ends a case: what is open for it ends too, and its processes are told. */
@Component
public class CaseEnding {

    private final Cases cases;
    private final PauseKinds pauses;
    private final Facts facts;
    private final CaseLetters letters;
    private final CaseFlow flow;
    private final ApplicationEventPublisher events;

    CaseEnding(
            Cases cases,
            PauseKinds pauses,
            Facts facts,
            CaseLetters letters,
            CaseFlow flow,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.pauses = pauses;
        this.facts = facts;
        this.letters = letters;
        this.flow = flow;
        this.events = events;
    }

    /** @param bell whether the case's own process is told; a task of it returns its outcome instead */
    public void end(CaseFacts now, CaseStatus how, Sentence reason, Bell bell) {
        CaseId id = now.kase().id();
        List<PauseOfKind.Withdrawn> withdrawn = pauses.of(now.inForce().toList())
                .flatMap(p -> p.withdrawn(now, reason).stream())
                .toList();
        pauses.write(withdrawn.stream().map(PauseOfKind.Withdrawn::pause).toList());
        CollectionCase ended = now.kase().ended(how, now.today(), reason);
        cases.update(Set.of(ended));
        facts.forget(id);
        letters.afterEnding(id, how);
        withdrawn.forEach(
                w -> w.process().ifPresent(p -> flow.pauseOver(id, p, w.pause().id())));
        if (bell.ringsCase()) {
            flow.closed(id);
        }
        events.publishEvent(new CaseEnded(now.with(ended)));
    }
}
