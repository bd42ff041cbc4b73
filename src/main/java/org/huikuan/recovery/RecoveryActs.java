package org.huikuan.recovery;

import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.StageDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The acts of commercial recovery that come without a task, in the fields of its forms; the case's process enters the
 * stage anew where it stands afterwards.
 */
@Service
@Transactional
public class RecoveryActs {

    private final RecoveryDesk acts;
    private final StageDesk desk;

    RecoveryActs(RecoveryDesk acts, StageDesk desk) {
        this.acts = acts;
        this.desk = desk;
    }

    public void chooseMeasures(CaseId id, Map<String, ? extends @Nullable Object> values) {
        acts.chooseMeasures(id, values);
        desk.ring(id);
    }

    public void report(CaseId id, long measureId, Map<String, ? extends @Nullable Object> values) {
        acts.report(id, measureId, values, null);
        desk.ring(id);
    }
}
