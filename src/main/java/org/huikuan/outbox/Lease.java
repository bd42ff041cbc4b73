package org.huikuan.outbox;

import java.time.Instant;

/**
 * The claim of one sender on one batch, across all nodes.
 *
 * @param token unique; who records what came of it must still hold it
 * @param at when it was taken or last prolonged
 * @param until when it ends by itself
 */
public record Lease(String token, Instant at, Instant until) {}
