package org.huikuan.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huikuan.cases.CaseId;

/** The open tasks behind the desk's lists. */
public interface DeskTasks {

    /** The case's task that the person does next, taken by the person when it was nobody's; empty when there is none. */
    Optional<DeskTask> take(CaseId id, String person);

    /** Those of the cases that have a task which is offered to one of the groups. */
    Set<CaseId> startable(Collection<CaseId> cases, Collection<String> groups);

    /** Tasks that wait for a group, the earliest due first. */
    List<DeskTask> waitingFor(String group, int most);

    /** How many tasks of teams were nobody's since before the moment; counting stops at the limit. */
    int nobodys(Instant since, int most);
}
