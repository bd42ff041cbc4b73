package org.huikuan.cases.reads;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.Sight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases behind a page of tasks, read set by set. */
@Service
public class CaseCards {

    private final TaskCases tasks;
    private final Cases cases;
    private final CaseReads reads;
    private final CurrentUser user;

    CaseCards(TaskCases tasks, Cases cases, CaseReads reads, CurrentUser user) {
        this.tasks = tasks;
        this.cases = cases;
        this.reads = reads;
        this.user = user;
    }

    @Transactional(readOnly = true)
    public Map<String, CaseFacts> of(Collection<String> taskIds) {
        Map<String, CaseId> caseOf = tasks.casesOf(taskIds);
        List<CollectionCase> visible = cases.byId(Set.copyOf(caseOf.values())).stream()
                .filter(kase -> kase.isSeenBy(Sight.of(user)))
                .toList();
        Map<CaseId, CaseFacts> facts = reads.factsOf(visible);
        Map<String, CaseFacts> byTask = new LinkedHashMap<>();
        caseOf.forEach((task, id) -> {
            CaseFacts known = facts.get(id);
            if (known != null) {
                byTask.put(task, known);
            }
        });
        return byTask;
    }
}
