package org.huikuan.ledger.customers;

import java.util.function.UnaryOperator;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Contact;
import org.jspecify.annotations.Nullable;

/**
 * A customer to be recorded.
 *
 * @param change makes the account as it shall be out of the account as it is (or a new one with the usual values)
 * @param contact a person to be added or brought up to date; its account id is not looked at
 */
public record CustomerEntry(
        String customer,
        UnaryOperator<Account> change,
        @Nullable Contact contact) {}
