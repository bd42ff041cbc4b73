package org.huikuan.cases.holds;

/** A person has set a hold; published in the transaction that records it. */
public record HoldSet(Hold hold) {}
