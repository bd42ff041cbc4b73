package org.huikuan.legal.limitation;

import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.legal.FileAct;
import org.huikuan.legal.LegalCases;
import org.huikuan.legal.LegalEntries;
import org.huikuan.legal.LegalRoles;
import org.huikuan.legal.LegalStage;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A procedure is over, an obstacle gone: a new period begins, or the old one goes on. */
@Component
class EndLimitationEvent extends FileAct<LimitationEventAt, LimitationEventOverInput> {

    private static final String EVENT = "eventId";

    private final LegalStage stage;
    private final LimitationEvents events;

    EndLimitationEvent(LegalStage stage, LimitationEvents events) {
        super("limitation-event-over", LegalRoles.PROSECUTING, new Events(stage), LimitationEventOverInput.class);
        this.stage = stage;
        this.events = events;
    }

    @Override
    public void check(LimitationEventAt at, LimitationEventOverInput input, FormInput mistakes) {
        LegalEntries.past(mistakes, "until", input.until(), at.facts());
    }

    /** @throws NotFound when the case has no such event that lasts until then */
    @Override
    public @Nullable Object carryOut(LimitationEventAt at, LimitationEventOverInput input, Doing doing) {
        CaseFacts now = at.facts();
        if (!events.end(now.kase().id().value(), at.id(), input.until())) {
            throw new NotFound("no-limitation-event");
        }
        stage.journal(now, "limitation-event-over", Sentence.joined(" ", "#" + at.id(), input.until()), null);
        return null;
    }

    /** Named by {@code caseId} and {@code eventId}, also of cases that have ended. */
    private static final class Events implements Subjects<LimitationEventAt> {

        private final LegalCases cases;

        Events(LegalStage stage) {
            cases = new LegalCases(stage, true);
        }

        @Override
        public LimitationEventAt seen(Where where) {
            return new LimitationEventAt(cases.seen(where), id(where));
        }

        @Override
        public LimitationEventAt locked(Where where, Set<Role> roles) {
            return new LimitationEventAt(cases.locked(where, roles), id(where));
        }

        @Override
        public String of() {
            return EVENT;
        }

        @Override
        public boolean isLate() {
            return true;
        }

        private static long id(Where where) {
            String id = where.id(EVENT);
            return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
        }

        @Override
        public void look(LimitationEventAt subject, Doing done) {}
    }
}
