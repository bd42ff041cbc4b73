package org.huikuan.cases.loop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseEnded;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseNews;
import org.huikuan.cases.PauseKinds;
import org.huikuan.cases.PauseOfKind;
import org.huikuan.cases.PauseProcess;
import org.huikuan.cases.WaitingFor;
import org.huikuan.strategy.Answer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Rings the processes a review concerns, after the facts are written. */
@Component
class Bells {

    private final CaseFlow flow;
    private final PauseKinds pauses;
    private final ApplicationEventPublisher events;

    Bells(CaseFlow flow, PauseKinds pauses, ApplicationEventPublisher events) {
        this.flow = flow;
        this.pauses = pauses;
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
     * Pauses whose own processes have nothing to do any more, or again something to do; and those whose processes ask anew
     * whether the customer is to be called. An end is told to whoever listens.
     */
    void ringDependents(Reviewed reviewed, Bell bell) {
        CaseId id = reviewed.now().id();
        pauses.of(reviewed.kept().changed()).forEach(PauseOfKind::tell);
        Answer<Moves.To> moved = reviewed.moved();
        if (moved != null
                && reviewed.now().isOpen()
                && reviewed.old().position().stage()
                        != reviewed.now().position().stage()) {
            events.publishEvent(new CaseNews.StageChanged(
                    reviewed.now(), reviewed.before(), moved.out().move() == MoveKind.JUMP, moved.because()));
        }
        pauses.of(reviewed.kept().changed()).filter(p -> bell.rings(p.pause())).forEach(p -> p.process()
                .ifPresent(process -> turn(id, process, p)));
        if (changesWhoIsCalled(reviewed)) {
            pauses.of(reviewed.untouched()).filter(p -> bell.rings(p.pause())).forEach(p -> p.process()
                    .filter(PauseProcess::callsCustomer)
                    .ifPresent(process -> {
                        flow.pauseOver(id, process, p.pause().id());
                        flow.pauseBegun(id, process, p.pause().id());
                    }));
        }
        if (!reviewed.now().isOpen()) {
            events.publishEvent(new CaseEnded(reviewed.kept().facts().with(reviewed.now())));
        }
    }

    private void turn(CaseId id, PauseProcess process, PauseOfKind<?> changed) {
        switch (changed.turn()) {
            case BEGINS -> flow.pauseBegun(id, process, changed.pause().id());
            case ENDS -> flow.pauseOver(id, process, changed.pause().id());
            case NOTHING -> {}
        }
    }

    /** A wait has begun or ended in which the customer is not called, not even about a promise. */
    private boolean changesWhoIsCalled(Reviewed reviewed) {
        WaitingFor before = reviewed.old().waitingFor();
        WaitingFor now = reviewed.now().waitingFor();
        return !before.equals(now) && (pauses.stopsCalls(before) || pauses.stopsCalls(now));
    }
}
