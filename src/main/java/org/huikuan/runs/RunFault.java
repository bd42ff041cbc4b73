package org.huikuan.runs;

import org.huikuan.shared.Sentence;

/** An account that the run could not handle, and what to do about it. */
public record RunFault(String creditor, String customer, Sentence message) {}
