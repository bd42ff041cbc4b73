package org.huikuan.cases.people;

import org.huikuan.cases.CaseFacts;
import org.huikuan.debtors.Counterpart;

/** A person at the customer of a case. */
record PersonAt(CaseFacts facts, Counterpart person) {}
