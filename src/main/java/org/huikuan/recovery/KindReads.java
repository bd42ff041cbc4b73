package org.huikuan.recovery;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of measures, as the house words them now. */
@Service
@Transactional(readOnly = true)
public class KindReads {

    private final MeasureKinds kinds;

    KindReads(MeasureKinds kinds) {
        this.kinds = kinds;
    }

    /** Who has changed a kind last, by code. */
    public Map<String, MeasureKinds.Change> changes() {
        return kinds.changes();
    }

    public List<MeasureKind> all() {
        return kinds.all();
    }
}
