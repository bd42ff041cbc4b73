package org.huikuan.cases.softlinks;

import java.util.List;
import java.util.stream.Stream;
import org.huikuan.cases.strategies.Counter;
import org.huikuan.cases.strategies.Lane;
import org.huikuan.cases.strategies.Plan;
import org.huikuan.cases.strategies.Rung;
import org.huikuan.cases.strategies.SoftLink;

/** Whether soft and hard go together as they should, in one place. */
public final class Combination {

    private Combination() {}

    /**
     * What the rules are held against.
     *
     * @param isAnswered whether somebody has said why the customer does not pay, so that the plan is its own
     * @param made soft moves that were made
     * @param isTimed whether the stay where the case stands has an end
     * @param hasLevers whether the levers hold that pressure needs
     */
    public record Mix(
            Plan plan, boolean isAnswered, Rung rung, List<SoftLink> made, boolean isTimed, boolean hasLevers) {}

    public record Checked(CombinationRule rule, Verdict verdict) {}

    /** Every rule, in order. */
    public static List<Checked> of(Mix mix) {
        return Stream.of(CombinationRule.values())
                .map(rule -> new Checked(rule, verdict(rule, mix)))
                .toList();
    }

    private static Verdict verdict(CombinationRule rule, Mix mix) {
        return switch (rule) {
            case CR_1 ->
                of(!isHard(mix) || mix.plan().links().isEmpty() || !mix.made().isEmpty());
            case CR_2 -> of(mix.isAnswered());
            case CR_4 -> of(mix.isTimed());
            case CR_5 -> of(!isHard(mix) || mix.hasLevers());
            case CR_6 ->
                of(mix.plan().lane() == Lane.LAW
                        || mix.plan().counter() != Counter.NONE
                        || !mix.plan().links().isEmpty());
            case CR_3, CR_7, CR_8 -> Verdict.TO_MIND;
        };
    }

    /** From the credit hold on. */
    private static boolean isHard(Mix mix) {
        return mix.rung().compareTo(Rung.PL_06) >= 0;
    }

    private static Verdict of(boolean isKept) {
        return isKept ? Verdict.KEPT : Verdict.NOT_KEPT;
    }
}
