package org.huikuan.cases.people;

import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.Contact;

/** A person at the customer of a case. */
record PersonAt(CaseFacts facts, Contact person) {}
