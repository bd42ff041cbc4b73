package org.huikuan.legal.limitation;

import org.huikuan.cases.CaseFacts;

/** Something that happened to the limitation, by its number. */
record LimitationEventAt(CaseFacts facts, long id) {}
