package org.huikuan.legal.course;

import java.util.Set;
import org.huikuan.cases.CaseFacts;
import org.huikuan.legal.LegalSays;
import org.huikuan.shared.input.FormInput;
import org.huikuan.strategy.Answer;

/**
 * What the law keeps from a debtor abroad, whatever a table says: a payment order needs a debtor in the country (CPLI
 * 427), and a case with a foreign element is no small claim (CPL 166). A sum in other money meets the ceiling by its
 * rate; without one it is compared with none and a person decides.
 */
final class ForeignDebtor {

    private static final String SMALL_CLAIMS = LegalRoute.SMALL_CLAIMS.code();
    private static final Set<String> CLOSED = Set.of(LegalRoute.PAYMENT_ORDER.code(), SMALL_CLAIMS);
    private static final String ORDINARY = LegalRoute.SUIT.code();

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
        LegalSays why = is(now) ? LegalSays.DEBTOR_ABROAD : LegalSays.SUM_NOT_COMPARED;
        return proposed.with(new Routes.Proposed(ORDINARY)).saying(why.with());
    }

    static boolean isClosed(String route, boolean abroad, boolean notComparable) {
        return abroad && CLOSED.contains(route) || notComparable && route.equals(SMALL_CLAIMS);
    }

    static void refuse(String route, CaseFacts now, FormInput words) {
        if (is(now) && CLOSED.contains(route)) {
            words.wrong("route", route.equals(SMALL_CLAIMS) ? "foreign-small-claim" : "foreign-payment-order");
        }
    }
}
