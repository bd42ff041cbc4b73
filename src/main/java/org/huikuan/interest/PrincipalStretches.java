package org.huikuan.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.huikuan.shared.Money;

/**
 * The days from the due date to the last one counted, cut where a part was paid: what was paid late bears interest
 * until it was paid, that day included (interpretation on sales contracts, article 18).
 */
final class PrincipalStretches {

    /** Days on which one amount was open, both ends included. */
    record Owed(LocalDate from, LocalDate to, Money amount) {}

    private PrincipalStretches() {}

    static List<Owed> of(Principal principal, LocalDate until) {
        TreeSet<LocalDate> ends = new TreeSet<>();
        principal.paidLate().stream()
                .map(Principal.Paid::on)
                .filter(on -> on.isAfter(principal.payBy()) && on.isBefore(until))
                .forEach(ends::add);
        ends.add(until);
        List<Owed> owed = new ArrayList<>();
        LocalDate from = principal.payBy().plusDays(1);
        for (LocalDate end : ends) {
            Money amount = openOn(principal, from);
            if (amount.isPositive() && !end.isBefore(from)) {
                owed.add(new Owed(from, end, amount));
            }
            from = end.plusDays(1);
        }
        return owed;
    }

    private static Money openOn(Principal principal, LocalDate day) {
        return principal.paidLate().stream()
                .filter(paid -> !paid.on().isBefore(day))
                .map(Principal.Paid::amount)
                .reduce(principal.amount(), Money::plus);
    }
}
