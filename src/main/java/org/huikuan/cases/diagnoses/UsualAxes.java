package org.huikuan.cases.diagnoses;

import java.util.Map;
import java.util.TreeMap;
import org.huikuan.acts.ActForm;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.shared.Code;

/** The axes that usually go with a reason (reference 7.2): a form writes them when the reason is chosen, to be looked at. */
enum UsualAxes {
    ABILITY(
            "ability",
            Map.of(
                    NonPaymentReason.R01, Ability.A3,
                    NonPaymentReason.R02, Ability.A2,
                    NonPaymentReason.R03, Ability.A1,
                    NonPaymentReason.R04, Ability.A1,
                    NonPaymentReason.R05, Ability.A1,
                    NonPaymentReason.R08, Ability.A2,
                    NonPaymentReason.R12, Ability.A1)),
    WILLINGNESS(
            "willingness",
            Map.ofEntries(
                    Map.entry(NonPaymentReason.R01, Willingness.W1),
                    Map.entry(NonPaymentReason.R02, Willingness.W1),
                    Map.entry(NonPaymentReason.R03, Willingness.W2),
                    Map.entry(NonPaymentReason.R04, Willingness.W2),
                    Map.entry(NonPaymentReason.R05, Willingness.W2),
                    Map.entry(NonPaymentReason.R06, Willingness.W3),
                    Map.entry(NonPaymentReason.R08, Willingness.W2),
                    Map.entry(NonPaymentReason.R11, Willingness.W2),
                    Map.entry(NonPaymentReason.R12, Willingness.W2),
                    Map.entry(NonPaymentReason.R13, Willingness.W3))),
    DISPUTE(
            "dispute",
            Map.of(
                    NonPaymentReason.R01, DisputeAxis.D0,
                    NonPaymentReason.R07, DisputeAxis.D1,
                    NonPaymentReason.R09, DisputeAxis.D1));

    private final String field;
    private final Map<NonPaymentReason, Code> usual;

    UsualAxes(String field, Map<NonPaymentReason, ? extends Code> usual) {
        this.field = field;
        this.usual = Map.copyOf(usual);
    }

    void fillAll(ActForm form) {
        Map<String, String> byReason = new TreeMap<>();
        usual.forEach((reason, axis) -> byReason.put(reason.code(), axis.code()));
        form.fill("reason", field, byReason);
    }
}
