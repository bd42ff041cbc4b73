package org.huikuan.cases.promises;

/**
 * The ledger has judged: kept, partly kept or broken; perhaps otherwise than before, when money came or bounced. Published
 * in the transaction that records it.
 */
public record PromiseJudged(Promise promise) {}
