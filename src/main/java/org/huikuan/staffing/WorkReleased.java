package org.huikuan.staffing;

import org.jspecify.annotations.Nullable;

/**
 * The person gives everything away that they were appointed for. Published in the transaction that hands it over, for
 * modules that appoint people themselves: what the person owned falls back to the case's collector, or goes to the
 * successor where it belongs to no case.
 *
 * @param successor login name; null when the team follows
 */
public record WorkReleased(String person, @Nullable String successor) {}
