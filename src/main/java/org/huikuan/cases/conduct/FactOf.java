package org.huikuan.cases.conduct;

import org.huikuan.cases.CaseFacts;
import org.huikuan.conduct.ConductFact;

/** What keeps us from contacting the customer of a case. */
record FactOf(CaseFacts facts, ConductFact fact) {}
