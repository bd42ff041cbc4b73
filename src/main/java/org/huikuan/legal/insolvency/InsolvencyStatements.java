package org.huikuan.legal.insolvency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.interest.InterestSheet;
import org.huikuan.interest.InterestSheets;
import org.huikuan.interest.Principal;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.OpenItems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the claim in an insolvency together from the ledger, whatever of it has been taken out of collection. */
@Component
@Transactional(readOnly = true)
public class InsolvencyStatements {

    private final OpenItems items;
    private final CaseReads cases;
    private final Insolvency insolvency;
    private final ObjectProvider<InterestSheets> interest;

    InsolvencyStatements(
            OpenItems items, CaseReads cases, Insolvency insolvency, ObjectProvider<InterestSheets> interest) {
        this.items = items;
        this.cases = cases;
        this.insolvency = insolvency;
        this.interest = interest;
    }

    /** Empty while the customer is in no insolvency. */
    public Optional<InsolvencyStatement> of(CaseFacts now) {
        return Insolvency.of(now).map(hold -> of(now, hold));
    }

    private InsolvencyStatement of(CaseFacts now, Hold hold) {
        long account = now.account().id();
        LocalDate accepted = hold.acceptedOn();
        LocalDate day = accepted == null ? hold.from() : accepted;
        List<OpenItem> open = items.ofAccounts(List.of(account)).getOrDefault(account, List.of());
        return InsolvencyStatement.of(
                new InsolvencyStatement.Days(accepted, day, insolvency.claimBy(now, hold)),
                open,
                now::disputed,
                interest(account, InsolvencyStatement.claimed(open, day), day.minusDays(1)),
                cases.onAccount(now.kase().id()));
    }

    private InterestSheet interest(long account, List<OpenItem> claimed, LocalDate until) {
        InterestSheet none = new InterestSheet(until, List.of(), List.of());
        InterestSheets sheets = interest.getIfAvailable();
        if (sheets == null || claimed.isEmpty()) {
            return none;
        }
        List<Principal> principals = claimed.stream()
                .map(i -> new Principal(i.number(), i.issuedOn(), i.payBy(), i.open()))
                .toList();
        return sheets.until(until, Map.of(account, principals)).getOrDefault(account, none);
    }
}
