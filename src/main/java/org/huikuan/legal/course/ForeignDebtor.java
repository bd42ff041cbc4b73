package org.huikuan.legal.course;

import java.util.Set;
import org.huikuan.cases.CaseFacts;
import org.huikuan.shared.input.FormInput;
import org.huikuan.strategy.Answer;

/**
 * What the law keeps from a debtor abroad, whatever a table says: a payment order needs a debtor in the country (CPLI
 * 427), and a case with a foreign element is no small claim (CPL 166). A sum in other money meets the ceiling by its
 * rate; without one it is compared with none and a person decides.
 */
final class ForeignDebtor {

    private static final Set<String> CLOSED = Set.of("payment-order", "small-claims");
    private static final String ORDINARY = "suit";

    private ForeignDebtor() {}

    static boolean is(CaseFacts now) {
        return now.isAbroad();
    }

    /** What the table proposes, or an ordinary suit where the law closes that way. @param notComparable money without a rate in yuan */
    static Answer<Routes.Proposed> lawful(Answer<Routes.Proposed> proposed, CaseFacts now, boolean notComparable) {
        String route = proposed.out().route();
        if (!isClosed(route, is(now), notComparable)) {
            return proposed;
        }
        return is(now)
                ? ordinary(
                        proposed,
                        "债务人在境外：不适用支付令（民诉法解释第四百二十七条）和小额诉讼（民诉法第一百六十六条），建议按普通程序起诉。",
                        "The debtor is abroad: no payment order (CPLI 427) and no small claim (CPL 166); an ordinary suit"
                                + " is proposed.")
                : ordinary(
                        proposed,
                        "外币债权未按汇率折算，不与小额诉讼标准比较，由法务判断，建议按普通程序起诉。",
                        "The sum in other money is not compared with the ceiling of small claims; a person decides, an"
                                + " ordinary suit is proposed.");
    }

    private static Answer<Routes.Proposed> ordinary(Answer<Routes.Proposed> proposed, String zh, String en) {
        return proposed.with(new Routes.Proposed(ORDINARY)).saying(zh, en);
    }

    static boolean isClosed(String route, boolean abroad, boolean notComparable) {
        return abroad && CLOSED.contains(route) || notComparable && route.equals("small-claims");
    }

    static void refuse(String route, CaseFacts now, FormInput words) {
        if (is(now) && CLOSED.contains(route)) {
            words.wrong("route", route.equals("small-claims") ? "foreign-small-claim" : "foreign-payment-order");
        }
    }
}
