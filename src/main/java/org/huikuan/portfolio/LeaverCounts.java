package org.huikuan.portfolio;

import java.time.Clock;
import org.huikuan.ledger.HouseDay;
import org.huikuan.staffing.PersonalTasks;
import org.springframework.stereotype.Component;

/** What a person has in hand, in our tables and in the engine. */
@Component
class LeaverCounts {

    private final HoldingCounts counts;
    private final PersonalTasks tasks;
    private final HouseDay day;
    private final Clock clock;

    LeaverCounts(HoldingCounts counts, PersonalTasks tasks, HouseDay day, Clock clock) {
        this.counts = counts;
        this.tasks = tasks;
        this.day = day;
        this.clock = clock;
    }

    Holdings of(String person) {
        PersonalTasks.Count count = tasks.counts(clock.instant()).get(person);
        return counts.of(person, day.today(), count == null ? 0 : count.open());
    }
}
