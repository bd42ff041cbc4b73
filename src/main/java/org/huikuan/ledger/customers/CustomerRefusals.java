package org.huikuan.ledger.customers;

import java.util.Optional;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.EntryRules;
import org.huikuan.ledger.Outcome;
import org.huikuan.shared.input.PlainText;
import org.jspecify.annotations.Nullable;

/** What a new customer cannot be: one whose pages and calls no address could name, or whose name breaks lines. */
final class CustomerRefusals {

    private CustomerRefusals() {}

    static Optional<Outcome> of(@Nullable Account before, Account after) {
        if (before == null) {
            Optional<Outcome> number =
                    EntryRules.customerNumber(after.customer()).map(why -> Outcome.refused("customer", why));
            if (number.isPresent()) {
                return number;
            }
        }
        boolean named = before == null || !after.name().equals(before.name());
        return named && PlainText.isBrokenLine(after.name())
                ? Optional.of(Outcome.refused("name", "import-has-line-break-tab"))
                : Optional.empty();
    }
}
