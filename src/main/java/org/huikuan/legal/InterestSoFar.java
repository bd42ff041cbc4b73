package org.huikuan.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.cases.CaseFacts;
import org.huikuan.interest.InterestSheet;
import org.huikuan.interest.InterestSheets;
import org.huikuan.interest.Principal;
import org.huikuan.legal.insolvency.Insolvency;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What interest the claim of a case bears until today. Nobody answers as long as no module computes interest. */
@Component
class InterestSoFar {

    private final ObjectProvider<InterestSheets> sheets;

    InterestSoFar(ObjectProvider<InterestSheets> sheets) {
        this.sheets = sheets;
    }

    /**
     * Interest until today on what is overdue and undisputed; null when nothing is. In an insolvency it stops (EBL 46): the
     * day before the acceptance, or before the hold as long as that day is not recorded.
     */
    @Nullable
    InterestSheet of(CaseFacts now) {
        List<Principal> principals = now.overdue().stream()
                .filter(i -> now.undisputed(i).signum() > 0)
                .map(i -> new Principal(
                        i.number(),
                        i.issuedOn(),
                        i.payBy(),
                        new Money(now.undisputed(i), i.open().currency())))
                .toList();
        long account = now.account().id();
        LocalDate until = Insolvency.of(now)
                .filter(h -> h.acceptedOn() == null)
                .map(h -> h.from().minusDays(1))
                .orElse(now.today());
        return principals.isEmpty()
                ? null
                : Optional.ofNullable(sheets.getIfAvailable())
                        .map(computing -> computing
                                .until(until, Map.of(account, principals))
                                .get(account))
                        .orElse(null);
    }
}
