package org.huikuan.visits;

import java.time.LocalDate;

/**
 * When and where the house meets the customer.
 *
 * @param at time of day, {@code 09:30}
 * @param visitors who goes, as people write names
 * @param meet whom to meet
 * @param meetRole the power that person has over payment, DM-1 to DM-8 (reference 3.3.1)
 */
public record Appointment(LocalDate on, String at, String place, String visitors, String meet, String meetRole) {

    public Appointment movedTo(LocalDate newDay, String newTime) {
        return new Appointment(newDay, newTime, place, visitors, meet, meetRole);
    }
}
