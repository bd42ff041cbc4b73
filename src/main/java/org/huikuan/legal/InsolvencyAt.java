package org.huikuan.legal;

import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Hold;

/** An insolvency of a case's customer. */
record InsolvencyAt(CaseFacts facts, Hold hold) {}
