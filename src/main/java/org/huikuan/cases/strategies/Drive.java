package org.huikuan.cases.strategies;

import org.jspecify.annotations.Nullable;

/**
 * What other tables are told of the strategy.
 *
 * @param artefact what comes next; null while there is no diagnosis
 * @param pressure 0 to 4; 0 while there is no diagnosis
 */
public record Drive(@Nullable Artefact artefact, int pressure) {

    static final Drive NONE = new Drive(null, 0);
}
