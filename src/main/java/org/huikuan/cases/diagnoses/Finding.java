package org.huikuan.cases.diagnoses;

import org.huikuan.cases.NonPaymentReason;
import org.jspecify.annotations.Nullable;

/** Reason and axes of a diagnosis (reference 2.1, 7.2); null is what nobody knows. */
public record Finding(
        @Nullable NonPaymentReason reason,
        @Nullable Ability ability,
        @Nullable Willingness willingness,
        @Nullable DisputeAxis dispute) {

    public static final Finding NOTHING = new Finding(null, null, null, null);

    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** "Really no money": told easily, and believed only with proof. */
    public boolean isNoMoney() {
        return ability == Ability.A3 || reason == NonPaymentReason.R01;
    }

    /** Our own fault or bad manners: there is something to apologise for. */
    public boolean isOurFault() {
        return reason == NonPaymentReason.R07 || reason == NonPaymentReason.R11;
    }

    /**
     * What holds from now on: what is said, and of what was found before whatever nothing was said about, as far as it fits
     * the reason. Another reason lets an axis fall that contradicts it.
     */
    Finding over(Finding before) {
        NonPaymentReason why = reason == null ? before.reason : reason;
        return new Finding(
                why,
                ability != null ? ability : Contradictions.unless(why, before.ability),
                willingness != null ? willingness : Contradictions.unless(why, before.willingness),
                dispute != null ? dispute : Contradictions.unless(why, before.dispute));
    }

    Finding with(DisputeAxis other) {
        return new Finding(reason, ability, willingness, other);
    }
}
