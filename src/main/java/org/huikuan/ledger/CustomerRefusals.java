package org.huikuan.ledger;

import java.util.Optional;
import org.huikuan.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What a new customer cannot be: one whose pages and calls no address could name, or whose name breaks lines. */
final class CustomerRefusals {

    private static final String NEVER_IN_ADDRESSES = "/\\;%";

    private CustomerRefusals() {}

    static Optional<Outcome> of(@Nullable Account before, Account after) {
        if (before == null && !isAddressable(after.customer())) {
            return Optional.of(Outcome.refused(
                    "customer",
                    "a customer number stands in addresses and cannot have / \\ ; % or a line break, nor be dots only;"
                            + " write it with other characters"));
        }
        boolean named = before == null || !after.name().equals(before.name());
        return named && PlainText.isBrokenLine(after.name())
                ? Optional.of(Outcome.refused("name", "has a line break or a tab; write it on one line"))
                : Optional.empty();
    }

    /** Servers and browsers take such characters for parts of the address, however they are written. */
    static boolean isAddressable(String number) {
        return !number.matches("\\.*")
                && !PlainText.isBrokenLine(number)
                && number.chars().noneMatch(c -> NEVER_IN_ADDRESSES.indexOf(c) >= 0);
    }
}
