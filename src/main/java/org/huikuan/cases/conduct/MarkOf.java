package org.huikuan.cases.conduct;

import org.huikuan.cases.CaseFacts;

/** A contact of a case that was logged outside of the contact rules. */
record MarkOf(CaseFacts facts, ContactMark mark) {}
