package org.huikuan.cases;

import java.time.LocalDate;
import org.huikuan.shared.Arg;

/**
 * What happened to a case, published in the transaction that records it, for modules that run processes of their own
 * beside the case. Its end is told by {@link CaseEnded}; kinds of pauses tell their own news.
 */
public sealed interface CaseNews {

    /** A case was opened. */
    record Opened(CollectionCase kase) implements CaseNews {}

    /**
     * The move table has sent the case to another stage.
     *
     * @param kase as it is now
     * @param before as it was
     * @param isJump the table found a reason to jump
     * @param why its sentence
     */
    record StageChanged(CollectionCase kase, CaseFacts before, boolean isJump, Arg why) implements CaseNews {

        public Stage from() {
            return before.kase().position().stage();
        }
    }

    /** A settled case is open again, its money having bounced. */
    record Reopened(CollectionCase kase) implements CaseNews {}

    /**
     * A manager has moved it to the beginning of a stage.
     *
     * @param before as it was
     * @param on the day on which the stage may begin
     */
    record Moved(CaseFacts before, Stage to, LocalDate on, String reason) implements CaseNews {}
}
