package org.huikuan.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Who is in charge of an account.
 *
 * @param team code of the team
 * @param collector login name; null when nobody of the team is named
 */
public record Assignment(
        long accountId, String team, @Nullable String collector) {

    public static Assignment of(Account account) {
        return new Assignment(account.id(), account.team(), account.collector());
    }
}
