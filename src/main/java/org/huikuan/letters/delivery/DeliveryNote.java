package org.huikuan.letters.delivery;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.huikuan.letters.DeliveryState;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/** What a person writes down about a letter on its way. */
record DeliveryNote(
        DeliveryState state,
        @Nullable String ems,
        LocalDate on,
        @Nullable String by) {

    /**
     * @param first the first day that can be meant: on which the letter left, else its date
     * @param posted the day on which it was posted, as recorded; null: nobody has recorded it
     * @param known number of the mail that was written down before
     * @throws org.huikuan.shared.BadInput naming every wrong field
     */
    static DeliveryNote read(
            Map<String, ? extends @Nullable Object> values,
            LocalDate first,
            @Nullable LocalDate posted,
            LocalDate today,
            @Nullable String known) {
        FormInput input = new FormInput(values);
        DeliveryState state =
                input.oneOf("state", input.required("state", 10), DeliveryState::of, DeliveryState.values());
        String given = input.text("ems", 80);
        String ems = given == null ? known : given;
        LocalDate on = input.date("on");
        String by = input.text("by", 200);
        LocalDate day = on == null ? today : on;
        if (day.isAfter(today)) {
            input.wrong("on", "to-come", day + " is after today (" + today + ")", day, today);
        } else if (day.isBefore(first)) {
            input.wrong("on", "delivery-too-early", day + " is before the letter left (" + first + ")", day, first);
        } else if (posted != null && state != DeliveryState.POSTED && day.isBefore(posted)) {
            input.wrong("on", "delivery-before-posted", day + " is before it was posted (" + posted + ")", day, posted);
        }
        if (state == DeliveryState.POSTED && ems == null) {
            input.refuseMissing("ems");
        }
        if (state == DeliveryState.SIGNED && by == null) {
            input.refuseMissing("by");
        }
        if (state == DeliveryState.POSTED) {
            input.refuse("by", "delivery-not-signed", "belongs to a letter that was signed for");
        }
        input.check();
        return new DeliveryNote(Objects.requireNonNull(state), ems, day, by);
    }

    String grounds() {
        return state.code() + " " + on + (ems == null ? "" : " " + ems) + (by == null ? "" : " " + by);
    }
}
