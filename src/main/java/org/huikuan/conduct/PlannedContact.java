package org.huikuan.conduct;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A contact that somebody plans, or has made.
 *
 * @param person by name; null: nobody in particular
 * @param at in the creditor's zone
 * @param agreed whether the customer has invited it or agreed to it
 */
public record PlannedContact(
        ContactWay way, @Nullable String person, PersonStanding standing, LocalDateTime at, boolean agreed) {

    PlannedContact at(LocalDateTime other) {
        return new PlannedContact(way, person, standing, other, agreed);
    }
}
