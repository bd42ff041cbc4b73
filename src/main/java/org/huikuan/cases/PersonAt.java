package org.huikuan.cases;

import org.huikuan.ledger.Contact;

/** A person at the customer of a case. */
record PersonAt(CaseFacts facts, Contact person) {}
