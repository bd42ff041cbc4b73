package org.huikuan.cases.ladder;

import org.huikuan.shared.Code;

/** The rules of the ladder (reference 2.2), in their order. */
public enum LadderRule implements Code {
    /** Each rung announces the next and its day, and the day is kept. */
    ANNOUNCED,

    /** No more rungs are skipped than the terms allow, unless there is a reason to jump. */
    IN_TURN,

    /** No step down without cash or a signed paper. */
    NO_STEP_DOWN,

    /** A genuine dispute parks the disputed part, and only that. */
    DISPUTE_PARKED,

    /** From the written demand on, every rung leaves proof that interrupts the limitation period. */
    EVIDENCE,

    /** Some working days lie between two rungs. */
    REST
}
