package org.huikuan.cases.diagnoses;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.shared.Code;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/** What a reason means for the axes (reference 7.2): who really has no money is not fully able to pay, and so on. */
final class Contradictions {

    private static final Map<NonPaymentReason, Set<Code>> NOT_WITH = Map.of(
            NonPaymentReason.R01, Set.of(Ability.A1),
            NonPaymentReason.R02, Set.of(Ability.A3),
            NonPaymentReason.R03, Set.of(Ability.A3, Willingness.W1),
            NonPaymentReason.R04, Set.of(Ability.A3),
            NonPaymentReason.R05, Set.of(Ability.A3),
            NonPaymentReason.R06, Set.of(Willingness.W1),
            NonPaymentReason.R07, Set.of(DisputeAxis.D0),
            NonPaymentReason.R09, Set.of(DisputeAxis.D0));

    private Contradictions() {}

    /** The axis, unless the reason contradicts it. */
    static <C extends Code> @Nullable C unless(@Nullable NonPaymentReason reason, @Nullable C axis) {
        return reason == null || axis == null || !contradicts(reason, axis) ? axis : null;
    }

    /** Notes every axis that the reason contradicts, at its field. */
    static void note(Finding finding, FormInput mistakes) {
        NonPaymentReason reason = finding.reason();
        if (reason != null) {
            note(reason, "ability", finding.ability(), mistakes);
            note(reason, "willingness", finding.willingness(), mistakes);
            note(reason, "dispute", finding.dispute(), mistakes);
        }
    }

    private static void note(NonPaymentReason reason, String field, @Nullable Code axis, FormInput mistakes) {
        Stream.ofNullable(axis)
                .filter(a -> contradicts(reason, a))
                .forEach(a -> mistakes.wrong(field, "axis-against-reason", a, reason));
    }

    private static boolean contradicts(NonPaymentReason reason, Code axis) {
        return NOT_WITH.getOrDefault(reason, Set.of()).contains(axis);
    }
}
