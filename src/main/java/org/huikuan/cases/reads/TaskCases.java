package org.huikuan.cases.reads;

import java.util.Collection;
import java.util.Map;
import org.huikuan.cases.CaseId;

/** Which case a task belongs to; tasks the person may not see are left out. */
public interface TaskCases {

    Map<String, CaseId> casesOf(Collection<String> taskIds);
}
