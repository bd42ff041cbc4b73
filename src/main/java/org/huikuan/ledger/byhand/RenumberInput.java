package org.huikuan.ledger.byhand;

import org.huikuan.acts.Most;
import org.huikuan.acts.Must;

/**
 * Another number of a customer.
 *
 * @param to a number that no customer has, or that of the customer with whom this one was merged
 */
record RenumberInput(
        @Must @Most(60) String to, @Must @Most(500) String reason) {}
