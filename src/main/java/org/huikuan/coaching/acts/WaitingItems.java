package org.huikuan.coaching.acts;

import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.coaching.CoachingItem;
import org.huikuan.coaching.CoachingReads;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** What waits for coaching, named by {@code coachingId}. Nothing is locked: advice is written once. */
@Component
class WaitingItems implements Subjects<CoachingItem> {

    private final CoachingReads reads;

    WaitingItems(CoachingReads reads) {
        this.reads = reads;
    }

    @Override
    public CoachingItem seen(Where where) {
        return reads.item(where.id("coachingId"));
    }

    @Override
    public CoachingItem locked(Where where, Set<Role> roles) {
        CoachingItem item = seen(where);
        if (!item.isOpen()) {
            throw new Conflict("coaching-over");
        }
        return item;
    }

    @Override
    public void look(CoachingItem item, Doing done) {}
}
