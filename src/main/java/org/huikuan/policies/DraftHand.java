package org.huikuan.policies;

import java.time.Clock;
import java.time.LocalDate;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.HuikuanProperties;
import org.springframework.stereotype.Component;

/** Who works on a draft, and when. */
@Component
class DraftHand {

    private final CurrentUser user;
    private final Clock clock;
    private final HuikuanProperties house;

    DraftHand(CurrentUser user, Clock clock, HuikuanProperties house) {
        this.user = user;
        this.clock = clock;
        this.house = house;
    }

    PolicyDraft.Trace trace() {
        return new PolicyDraft.Trace(user.id(), clock.instant());
    }

    /** In the zone of the house, in which the first day of a version is meant. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(house.zone()));
    }
}
