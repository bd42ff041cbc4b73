package org.huikuan.cases.loop;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.PauseProcess;

/**
 * What the business tells the processes. A message is a bell, never a fact: the facts are written before it is rung,
 * and the process asks for them. Bells are for acts from outside the process that waits; a step or a completion
 * returns its outcome instead.
 */
public interface CaseFlow {

    /** The cases were opened (or opened again): each process starts and stands at its first task or timer. */
    void opened(Collection<CaseId> ids);

    /** Open cases of the creditors whose process is gone, whatever took it away; asked at once for all. */
    List<CaseId> withoutProcess(Collection<Long> creditorIds);

    /** The facts of the case have changed: it asks anew where it stands. */
    void changed(CaseId id);

    /** The case is settled, withdrawn or written off: everything that runs for it ends. */
    void closed(CaseId id);

    /** Something of the case begins, or begins again, for which a process runs beside it. */
    void pauseBegun(CaseId id, PauseProcess process, long pauseId);

    /** It has ended from outside its process: the timers and tasks of the process end. */
    void pauseOver(CaseId id, PauseProcess process, long pauseId);

    /** The cases are worth more or less than before: their open tasks get the priority. */
    void prioritized(Map<CaseId, Integer> priorities);

    /** Team or collector of the cases changed: open tasks move, old grants go. */
    void reassigned(Collection<TaskMove> moves);
}
