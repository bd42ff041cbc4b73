package org.huikuan.recovery;

import org.huikuan.cases.CaseFacts;

/** A measure with the facts of its case. */
record MeasureAt(CaseFacts facts, Measure measure) {}
