package org.huikuan.interest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.shared.InBoth;

/**
 * What is said of the contract beside a rate of the law. "Not agreed" is said only where a person has recorded that; as
 * long as it is unknown the contract's rate is reserved. Houses may still have a table {@code choose-interest} whose
 * sentences begin with "not agreed" whatever is known.
 */
final class RateClause {

    private static final Pattern NOT_AGREED_ZH = Pattern.compile("^(合同未约定逾期付款违约金|双方未约定(有效的)?逾期利率)；");
    private static final Pattern NOT_AGREED_EN = Pattern.compile("^No (late-payment charge|(valid )?rate) is agreed; ");

    private RateClause() {}

    static InBoth with(Known rate, InBoth basis) {
        return switch (rate) {
            case YES -> basis;
            case NO -> InBoth.of(InterestSays.NO_RATE_AGREED.with(law(basis).asArg()));
            case UNKNOWN -> InBoth.of(InterestSays.RATE_RESERVED.with(law(basis).asArg()));
        };
    }

    /** Without the beginning that tables of earlier releases have. */
    private static InBoth law(InBoth basis) {
        Matcher said = NOT_AGREED_EN.matcher(basis.english());
        return new InBoth(
                NOT_AGREED_ZH.matcher(basis.chinese()).replaceFirst(""),
                said.lookingAt() ? begun(basis.english().substring(said.end())) : basis.english());
    }

    private static String begun(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
