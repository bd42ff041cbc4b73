package org.huikuan.recovery.acts;

import java.util.List;
import org.huikuan.acts.Must;

/** The measures that a manager chooses, each kind once. */
record ChoiceInput(@Must List<MeasureRow> measures) {}
