package org.huikuan.legal.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.legal.CaseClaim;
import org.jspecify.annotations.Nullable;

/**
 * The computed claim of a case; amounts are decimal strings.
 *
 * @param kind {@code court} or {@code insolvency}
 * @param route the legal means chosen last; null: none, or an insolvency
 * @param until the last day for which interest is counted
 * @param withoutRate invoices that bear no interest here because no rate is known
 */
public record ClaimView(
        String number,
        String kind,
        @Nullable String route,
        LocalDate until,
        List<Line> items,
        List<Sum> sums,
        List<String> withoutRate) {

    /** @param disputed part of the principal that the customer disputes */
    public record Line(
            String invoice,
            LocalDate dueOn,
            boolean due,
            String currency,
            String principal,
            String disputed,
            String interest) {}

    /**
     * @param onAccount money on account, taken off
     * @param costs fees of earlier claims; beside the total
     * @param total principal and interest less what is on account
     */
    public record Sum(
            String currency,
            String principal,
            String disputed,
            String interest,
            String onAccount,
            String costs,
            String total) {}

    static ClaimView of(String number, CaseClaim claim) {
        return new ClaimView(
                number,
                claim.inInsolvency() ? "insolvency" : "court",
                claim.route(),
                claim.until(),
                claim.lines().stream().map(ClaimView::line).toList(),
                claim.sums().stream().map(ClaimView::sum).toList(),
                claim.withoutRate());
    }

    private static Line line(CaseClaim.Line l) {
        return new Line(
                l.item().number(),
                l.item().dueOn(),
                l.due(),
                l.item().open().currency(),
                text(l.principal()),
                text(l.disputed()),
                text(l.interest()));
    }

    private static Sum sum(CaseClaim.Sum s) {
        return new Sum(
                s.currency(),
                text(s.principal()),
                text(s.disputed()),
                text(s.interest()),
                text(s.onAccount()),
                text(s.costs()),
                text(s.total()));
    }

    private static String text(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
