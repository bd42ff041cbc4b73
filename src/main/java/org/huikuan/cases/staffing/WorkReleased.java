package org.huikuan.cases.staffing;

/**
 * The person gives everything away that they were appointed for. Published in the transaction that hands it over, for
 * modules that appoint people themselves: what the person owned falls back to the case's collector.
 */
public record WorkReleased(String person) {}
