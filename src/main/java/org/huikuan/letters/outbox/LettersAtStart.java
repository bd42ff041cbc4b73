package org.huikuan.letters.outbox;

import java.time.Clock;
import org.huikuan.letters.LetterFlow;
import org.huikuan.shared.UnitOfWork;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters that waited while the application was down, perhaps for a mail server, leave when it is up. */
@Component
class LettersAtStart {

    private final Outbox outbox;
    private final Senders senders;
    private final LetterFlow flow;
    private final UnitOfWork unit;
    private final Clock clock;

    LettersAtStart(Outbox outbox, Senders senders, LetterFlow flow, UnitOfWork unit, Clock clock) {
        this.outbox = outbox;
        this.senders = senders;
        this.flow = flow;
        this.unit = unit;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (outbox.anyDue(clock.instant(), senders.mayMail())) {
            unit.inNew(flow::queued);
        }
    }
}
