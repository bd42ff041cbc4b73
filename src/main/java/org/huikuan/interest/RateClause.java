package org.huikuan.interest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.ledger.contracts.Known;

/**
 * What is said of the contract beside a rate of the law. "Not agreed" is said only where a person has recorded that; as
 * long as it is unknown the contract's rate is reserved. Houses may still have a table {@code choose-interest} whose
 * sentences begin with "not agreed" whatever is known.
 */
final class RateClause {

    private static final Pattern NOT_AGREED_ZH = Pattern.compile("^(合同未约定逾期付款违约金|双方未约定(有效的)?逾期利率)；");
    private static final Pattern NOT_AGREED_EN = Pattern.compile("^No (late-payment charge|(valid )?rate) is agreed; ");

    private RateClause() {}

    static String zh(Known rate, String basis) {
        String law = NOT_AGREED_ZH.matcher(basis).replaceFirst("");
        return switch (rate) {
            case YES -> basis;
            case NO -> "合同未约定逾期付款违约金；" + law;
            case UNKNOWN -> law + "合同对逾期付款另有约定的，我司保留按合同约定主张的权利。";
        };
    }

    static String en(Known rate, String basis) {
        Matcher said = NOT_AGREED_EN.matcher(basis);
        String law = said.lookingAt() ? begun(basis.substring(said.end())) : basis;
        return switch (rate) {
            case YES -> basis;
            case NO -> "No late-payment charge is agreed. " + law;
            case UNKNOWN ->
                law + " Where the contract provides for late payment, we reserve the claim under the contract.";
        };
    }

    private static String begun(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
