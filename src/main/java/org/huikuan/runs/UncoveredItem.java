package org.huikuan.runs;

import org.huikuan.shared.Sentence;

/** An overdue invoice that the completeness proof found in no case, hold or closed decision, and what to do. */
public record UncoveredItem(String creditor, String customer, String invoice, Sentence message) {}
