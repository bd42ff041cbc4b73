package org.huikuan.visits;

import org.huikuan.cases.CaseFacts;

/** A case that stands at a step of a visit, and that visit. */
record VisitAt(CaseFacts facts, Visit visit) {}
