package org.huikuan.engine.tables;

import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.huikuan.shared.Sentence;
import org.huikuan.strategy.TableFault;
import org.jspecify.annotations.Nullable;

/**
 * A version of a decision table.
 *
 * @param decision null: it could not be read
 * @param damage why
 */
record DeployedTable(
        int version,
        @Nullable DmnDecision decision,
        @Nullable Sentence damage) {

    /** @throws TableFault when the version cannot be read */
    DmnDecision readable() {
        if (decision == null) {
            throw new TableFault(Objects.requireNonNull(damage));
        }
        return decision;
    }
}
