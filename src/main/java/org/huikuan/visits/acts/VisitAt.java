package org.huikuan.visits.acts;

import org.huikuan.cases.CaseFacts;
import org.huikuan.visits.Visit;

/** A case that stands at a step of a visit, and that visit. */
record VisitAt(CaseFacts facts, Visit visit) {}
