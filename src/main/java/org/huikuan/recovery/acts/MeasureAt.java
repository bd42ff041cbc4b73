package org.huikuan.recovery.acts;

import org.huikuan.cases.CaseFacts;
import org.huikuan.recovery.Measure;

/** A measure with the facts of its case. */
record MeasureAt(CaseFacts facts, Measure measure) {}
