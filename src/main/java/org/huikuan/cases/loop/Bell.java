package org.huikuan.cases.loop;

import org.huikuan.cases.Pause;
import org.jspecify.annotations.Nullable;

/**
 * From where a change comes, so that the process that is acting is never rung by its own act: a message would cancel
 * the execution it runs in.
 *
 * @param actingCase whether the case's own process acts: a task of one of its stages
 * @param acting the pause whose own process acts; null when none does
 */
public record Bell(boolean actingCase, @Nullable Pause acting) {

    /** The act comes from outside of all processes of the case. */
    public static final Bell FROM_OUTSIDE = new Bell(false, null);

    /** A task or step of a stage acts; the stage returns its outcome to the loop. */
    public static final Bell FROM_STAGE = new Bell(true, null);

    /** A task or step of the process that runs for the pause. */
    public static Bell from(Pause pause) {
        return new Bell(false, pause);
    }

    boolean ringsCase() {
        return !actingCase;
    }

    /** Whether the process of the pause is rung. */
    public boolean rings(Pause pause) {
        return acting == null || acting.id() != pause.id() || !acting.kind().equals(pause.kind());
    }
}
