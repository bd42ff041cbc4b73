package org.huikuan.cases.loop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.PauseProcess;

/** Remembers what processes would have been told. */
public final class ToldFlow implements CaseFlow {

    private final List<String> told = new ArrayList<>();

    /** In words, the oldest first. */
    public List<String> all() {
        return List.copyOf(told);
    }

    @Override
    public void opened(Collection<CaseId> ids) {
        ids.forEach(id -> told.add("opened " + id));
    }

    @Override
    public List<CaseId> withoutProcess(Collection<Long> creditorIds) {
        return List.of();
    }

    @Override
    public void changed(CaseId id) {
        told.add("changed " + id);
    }

    @Override
    public void closed(CaseId id) {
        told.add("closed " + id);
    }

    @Override
    public void pauseBegun(CaseId id, PauseProcess process, long pauseId) {
        told.add("pause begun " + id);
    }

    @Override
    public void pauseOver(CaseId id, PauseProcess process, long pauseId) {
        told.add("pause over " + id);
    }

    @Override
    public void prioritized(Map<CaseId, Integer> priorities) {}

    @Override
    public void reassigned(Collection<TaskMove> moves) {}
}
