package org.huikuan.coaching.acts;

import java.time.Clock;
import java.util.Set;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.coaching.CoachingItem;
import org.huikuan.coaching.CoachingRegister;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A manager has talked it over, and writes what was advised; whoever it is about reads it. */
@Component
class AdviseOnIt extends DeclaredAct<CoachingItem, AdviceInput> {

    private final CoachingRegister items;
    private final Clock clock;

    AdviseOnIt(WaitingItems subjects, CoachingRegister items, Clock clock) {
        super("coach", Set.of(Role.MANAGERS, Role.ADMINISTRATORS), subjects, AdviceInput.class);
        this.items = items;
        this.clock = clock;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.PAGE);
    }

    @Override
    public @Nullable Object carryOut(CoachingItem item, AdviceInput input, Doing doing) {
        if (!items.advise(item.id(), input.advice(), doing.by(), clock.instant())) {
            throw new Conflict("coaching-over");
        }
        return null;
    }
}
