package org.huikuan.cases.ladder;

import java.time.LocalDate;
import org.huikuan.cases.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A case about to leave a stage.
 *
 * @param announced the day that was announced for the next rung; null: none was
 * @param on the day of the first rung of the stage that follows
 * @param restedOn the first day that leaves the customer the days between two rungs
 * @param isJump there is a reason to jump: a red signal, limitation near, nothing to visit for
 * @param isSecured cash came in or something was signed
 * @param isDemanded something may be demanded, disputes left aside
 * @param isProved the rung that is left has brought proof of a demand
 */
public record Step(
        Stage from,
        Stage to,
        @Nullable LocalDate announced,
        LocalDate on,
        LocalDate restedOn,
        boolean isJump,
        boolean isSecured,
        boolean isDemanded,
        boolean isProved) {

    boolean isUp() {
        return to.compareTo(from) > 0;
    }

    boolean isDown() {
        return to.compareTo(from) < 0;
    }
}
