package org.huikuan.staffing;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.huikuan.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** The open tasks that people have in their hands, whatever their case. */
public interface PersonalTasks {

    /** Tasks by login name. @param dueBefore those due before count as due */
    Map<String, Count> counts(Instant dueBefore);

    /** @param open all; due those that should be done by now */
    record Count(int open, int due) {}

    /** The cases of which the person has a task. */
    Set<CaseId> casesOf(String person);

    /** The person's tasks of the cases go to somebody else; null leaves them to the team. */
    void release(String person, Map<CaseId, @Nullable String> to);
}
