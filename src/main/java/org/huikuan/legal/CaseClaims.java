package org.huikuan.legal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.interest.InterestSheet;
import org.huikuan.interest.InterestSheets;
import org.huikuan.interest.Principal;
import org.huikuan.ledger.OpenItem;
import org.huikuan.legal.LegalRecord.Claim;
import org.huikuan.legal.LegalRecord.RouteChoice;
import org.huikuan.legal.course.CourtBars;
import org.huikuan.legal.course.Routes;
import org.huikuan.legal.insolvency.InsolvencyStatements;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Computes what is to be claimed: all that is due, what is disputed too (a court decides about it), with interest until
 * today, less money on account. A payment order takes what is undisputed, and interest only as the contract has it (CPLI
 * 427 (2), 428 (2), (4)). Where another law than China's holds or may hold, too, only the contract's rate is
 * counted, as in letters.
 */
@Component
class CaseClaims {

    private final CaseReads cases;
    private final LegalRecords records;
    private final InsolvencyStatements statements;
    private final Routes routes;
    private final ObjectProvider<InterestSheets> interest;

    CaseClaims(
            CaseReads cases,
            LegalRecords records,
            InsolvencyStatements statements,
            Routes routes,
            ObjectProvider<InterestSheets> interest) {
        this.cases = cases;
        this.records = records;
        this.statements = statements;
        this.routes = routes;
        this.interest = interest;
    }

    CaseClaim of(CaseFacts now) {
        CaseClaim.Beside beside = new CaseClaim.Beside(
                cases.onAccount(now.kase().id()), costs(now.kase().id().value()));
        return statements.of(now).map(s -> CaseClaim.in(s, beside)).orElseGet(() -> beforeACourt(now, beside));
    }

    private CaseClaim beforeACourt(CaseFacts now, CaseClaim.Beside beside) {
        String route = records.latest(RouteChoice.class, now.kase().id().value())
                .map(RouteChoice::route)
                .orElse(null);
        boolean order = CourtBars.PAYMENT_ORDER.equals(route);
        Function<OpenItem, BigDecimal> principal =
                order ? now::undisputed : i -> i.open().amount();
        List<OpenItem> due = now.overdue().stream()
                .filter(i -> principal.apply(i).signum() > 0)
                .toList();
        return CaseClaim.beforeACourt(
                route, due, principal, now::disputed, sheet(now, due, principal, isAgreedOnly(now, route)), beside);
    }

    private boolean isAgreedOnly(CaseFacts now, @Nullable String route) {
        return CourtBars.PAYMENT_ORDER.equals(route) || routes.governing(now).isForeign(now.isAbroad());
    }

    private InterestSheet sheet(
            CaseFacts now, List<OpenItem> due, Function<OpenItem, BigDecimal> principal, boolean agreedOnly) {
        InterestSheet none = new InterestSheet(now.today(), List.of(), List.of());
        InterestSheets sheets = interest.getIfAvailable();
        if (sheets == null || due.isEmpty()) {
            return none;
        }
        long account = now.account().id();
        List<Principal> principals = due.stream()
                .map(i -> new Principal(
                        i.number(),
                        i.issuedOn(),
                        i.payBy(),
                        new Money(principal.apply(i), i.open().currency())))
                .toList();
        InterestSheet sheet =
                sheets.until(now.today(), Map.of(account, principals)).getOrDefault(account, none);
        return agreedOnly ? sheet.agreedOnly() : sheet;
    }

    /** Fees that were paid with claims filed before. */
    private Map<String, BigDecimal> costs(long caseId) {
        return records.of(Claim.class, caseId).stream()
                .filter(c -> c.fee() != null)
                .collect(Collectors.toMap(Claim::currency, CaseClaims::fee, BigDecimal::add));
    }

    private static BigDecimal fee(Claim claim) {
        return claim.fee() == null ? BigDecimal.ZERO : claim.fee();
    }
}
