package org.huikuan.legal;

import org.huikuan.cases.CaseFacts;

/** A statutory deadline of a case. */
record DeadlineAt(CaseFacts facts, LegalRecord.Deadline deadline) {}
