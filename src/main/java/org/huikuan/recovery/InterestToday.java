package org.huikuan.recovery;

import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.interest.InterestSheets;
import org.huikuan.interest.Principal;
import org.huikuan.shared.Money;
import org.springframework.stereotype.Component;

/** The interest on late payment until today of everything that may be demanded, by currency. */
@Component
class InterestToday {

    private final InterestSheets interest;

    InterestToday(InterestSheets interest) {
        this.interest = interest;
    }

    List<Money> of(CaseFacts now) {
        List<Principal> principals = now.demandable().stream()
                .map(i -> new Principal(
                        i.number(),
                        i.issuedOn(),
                        i.payBy(),
                        new Money(now.undisputed(i), i.open().currency())))
                .toList();
        var sheets = interest.until(now.today(), Map.of(now.account().id(), principals));
        var sheet = sheets.get(now.account().id());
        return sheet == null ? List.of() : sheet.totals();
    }
}
