package org.huikuan.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Rings the processes a review concerns, after the facts are written. */
@Component
class Bells {

    private final CaseFlow flow;
    private final ApplicationEventPublisher events;

    Bells(CaseFlow flow, ApplicationEventPublisher events) {
        this.flow = flow;
        this.events = events;
    }

    /** The open tasks of the cases get their new priority. */
    void prioritize(List<Reviewed> changed) {
        Map<CaseId, Integer> priorities = new LinkedHashMap<>();
        changed.stream()
                .filter(r -> r.now().isOpen() && r.now().priority() != r.old().priority())
                .forEach(r -> priorities.put(r.now().id(), r.now().priority()));
        if (!priorities.isEmpty()) {
            flow.prioritized(priorities);
        }
    }

    void ring(Reviewed reviewed, Bell bell) {
        ringDependents(reviewed, bell);
        CaseId id = reviewed.now().id();
        if (!reviewed.now().isOpen()) {
            flow.closed(id);
        } else if (reviewed.contradictsProcess()) {
            flow.changed(id);
        }
    }

    /**
     * Promises and disputes whose own processes have nothing to do any more, or again something to do; and open promises
     * that ask anew whether the customer is to be called before the pay day. An end is told to whoever listens.
     */
    void ringDependents(Reviewed reviewed, Bell bell) {
        CaseId id = reviewed.now().id();
        reviewed.kept().promises().stream()
                .filter(Promise::isJudged)
                .forEach(p -> events.publishEvent(new CaseNews.PromiseJudged(p)));
        Stage from = reviewed.old().position().stage();
        if (reviewed.now().isOpen() && from != reviewed.now().position().stage()) {
            events.publishEvent(new CaseNews.StageChanged(reviewed.now(), from));
        }
        reviewed.kept().endedHolds().forEach(h -> events.publishEvent(new CaseNews.HoldOver(h)));
        reviewed.kept().promises().stream().filter(bell::ringsPromise).forEach(p -> {
            if (p.isOpen()) {
                flow.promiseRecorded(id, p.id());
            } else if (p.judgedOn() != null && p.judgedOn().isBefore(p.judgeOn())) {
                flow.promiseClosed(id, p.id());
            }
        });
        if (reviewed.changesWhoIsCalled()) {
            reviewed.unjudgedPromises().filter(bell::ringsPromise).forEach(p -> {
                flow.promiseClosed(id, p.id());
                flow.promiseRecorded(id, p.id());
            });
        }
        reviewed.kept().lapsedDisputes().stream()
                .filter(bell::ringsDispute)
                .forEach(d -> flow.disputeClosed(id, d.id()));
        if (!reviewed.now().isOpen()) {
            events.publishEvent(new CaseEnded(reviewed.kept().facts().with(reviewed.now())));
        }
    }
}
