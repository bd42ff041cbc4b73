package org.huikuan.cases.loop;

import org.huikuan.cases.CaseId;
import org.huikuan.cases.CollectionCase;
import org.jspecify.annotations.Nullable;

/**
 * The open tasks of a case go to another team or person.
 *
 * @param from who did them so far; null when nobody was named
 * @param to who does them from now on; null leaves them to the team
 * @param toTeam whether the team is another one: then also the tasks of people who were appointed for them go
 */
public record TaskMove(
        CaseId id,
        String team,
        @Nullable String from,
        @Nullable String to,
        boolean toTeam) {

    public static TaskMove of(CollectionCase before, CollectionCase now) {
        return new TaskMove(
                now.id(),
                now.team(),
                before.doneBy(),
                now.doneBy(),
                !before.team().equals(now.team()));
    }
}
