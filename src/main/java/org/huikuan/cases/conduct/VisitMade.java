package org.huikuan.cases.conduct;

import java.time.LocalDateTime;

/**
 * A visit that was made, as it had been allowed.
 *
 * @param at of the appointment, in the creditor's zone
 * @param agreed whether the customer had invited it or agreed to it
 * @param excepted whether it was planned though the rules do not allow it, with the reason
 */
public record VisitMade(LocalDateTime at, boolean agreed, boolean excepted) {}
