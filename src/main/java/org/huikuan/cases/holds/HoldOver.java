package org.huikuan.cases.holds;

/** The hold was lifted or has ended by itself; published in the transaction that records it. */
public record HoldOver(Hold hold) {}
