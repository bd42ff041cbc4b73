package org.huikuan.visits.acts;

import java.time.LocalDate;
import java.time.LocalTime;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.debtors.DecisionMaker;
import org.huikuan.visits.Appointment;
import org.jspecify.annotations.Nullable;

/**
 * When and where the house meets the customer, as a person writes it.
 *
 * @param lateReason needed where the day is later than the table allows
 * @param agreed whether the customer has invited the visit or agreed to it
 * @param exceptionReason why the visit is made though the contact rules do not allow it, where they leave that open
 */
record AppointmentInput(
        @Must LocalDate date,
        @Must LocalTime time,
        @Most(500) @Nullable String lateReason,
        @Must @Most(300) String place,
        @Must String meet,
        @Must DecisionMaker meetRole,
        boolean agreed,
        @Most(500) @Nullable String exceptionReason) {

    Appointment of(String visitors) {
        return new Appointment(date, time.toString(), place, visitors, meet, meetRole.code());
    }
}
