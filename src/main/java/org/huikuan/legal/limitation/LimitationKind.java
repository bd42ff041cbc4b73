package org.huikuan.legal.limitation;

import java.util.Arrays;
import java.util.Optional;
import org.huikuan.shared.Code;

/** What may happen to a limitation period (CC 192 to 195; LIM 8 to 19). */
public enum LimitationKind implements Code {
    /** a demand that reached the debtor, or should have (CC 195 (1), LIM 8) */
    DEMAND(Effect.INTERRUPTS),
    /** (LIM 14) */
    PART_PAYMENT(Effect.INTERRUPTS),
    /** (LIM 14) */
    PROMISE(Effect.INTERRUPTS),
    /** a balance signed by the debtor (LIM 14) */
    STATEMENT(Effect.INTERRUPTS),
    /** the debt acknowledged in writing, security given, delay asked for (LIM 14) */
    ACKNOWLEDGEMENT(Effect.INTERRUPTS),
    /** a demand upon a joint debtor (LIM 15) */
    JOINT_DEBTOR(Effect.INTERRUPTS),
    /** notice of assignment has arrived (LIM 17) */
    ASSIGNMENT(Effect.INTERRUPTS),
    /** (LIM 10) */
    SUIT(Effect.PROCEDURE),
    ARBITRATION(Effect.PROCEDURE),
    /** (LIM 11) */
    PAYMENT_ORDER(Effect.PROCEDURE),
    /** preservation before the suit (LIM 11): a day, since the suit must follow within thirty */
    PRESERVATION(Effect.INTERRUPTS),
    /** (LIM 11) */
    ENFORCEMENT(Effect.PROCEDURE),
    /** claim filed in an insolvency (LIM 11) */
    INSOLVENCY_CLAIM(Effect.PROCEDURE),
    /** set-off declared in a suit (LIM 11) */
    SET_OFF(Effect.PROCEDURE),
    /** to a body that settles such complaints (LIM 12) */
    COMPLAINT(Effect.PROCEDURE),
    /** (LIM 12) */
    MEDIATION(Effect.PROCEDURE),
    /** (LIM 13) */
    POLICE_REPORT(Effect.PROCEDURE),
    /** an obstacle of CC 194, from its first day until it is gone */
    OBSTACLE(Effect.SUSPENDS),
    /** the debtor agrees to perform although the period is over (CC 192, LIM 19) */
    CONSENT(Effect.REVIVES);

    /** What it does to the period. */
    enum Effect {
        /** a new period from that day */
        INTERRUPTS,
        /** no period while it lasts, a new one from its end (CC 195) */
        PROCEDURE,
        /** the period ends six months after the obstacle at the earliest */
        SUSPENDS,
        /** counts after the end as well */
        REVIVES
    }

    private final Effect effect;

    LimitationKind(Effect effect) {
        this.effect = effect;
    }

    Effect effect() {
        return effect;
    }

    /** Whether it goes on until somebody records its last day. */
    public boolean lasts() {
        return effect == Effect.PROCEDURE || effect == Effect.SUSPENDS;
    }

    public static Optional<LimitationKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}
