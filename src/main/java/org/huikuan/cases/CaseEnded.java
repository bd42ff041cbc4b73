package org.huikuan.cases;

/**
 * A case has ended: settled, withdrawn or written off. Published in the transaction that ends it, with the account's
 * row locked.
 */
public record CaseEnded(CaseFacts facts) {}
