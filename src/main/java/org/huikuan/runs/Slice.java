package org.huikuan.runs;

import java.time.LocalDate;

/**
 * A range of account ids of one creditor, worked through by one process instance.
 *
 * @param doneThrough the last account handled; one less than {@code from} before the first
 */
public record Slice(long id, long runId, long creditorId, LocalDate day, long from, long to, long doneThrough) {}
