package org.huikuan.runs;

/** An account that the run could not handle, and what to do about it. */
public record RunFault(String creditor, String customer, String message) {}
