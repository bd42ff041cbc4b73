package org.huikuan.recovery;

import org.huikuan.staffing.WorkReleased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Measures of a person who leaves fall back to the collector of their case. */
@Component
class MeasureOwners {

    private final Measures measures;

    MeasureOwners(Measures measures) {
        this.measures = measures;
    }

    @EventListener
    void on(WorkReleased released) {
        measures.disown(released.person());
    }
}
