package org.huikuan.legal.insolvency;

import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.holds.Hold;

/** An insolvency of a case's customer. */
record InsolvencyAt(CaseFacts facts, Hold hold) {}
