package org.huikuan.legal.deadlines;

import org.huikuan.cases.CaseFacts;
import org.huikuan.legal.LegalRecord;

/** A statutory deadline of a case. */
record DeadlineAt(CaseFacts facts, LegalRecord.Deadline deadline) {}
