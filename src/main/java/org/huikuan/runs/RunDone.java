package org.huikuan.runs;

/** A daily run has ended, its proof made. Published in the transaction that records it. */
public record RunDone(long runId) {}
