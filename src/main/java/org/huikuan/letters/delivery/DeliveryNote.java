package org.huikuan.letters.delivery;

import java.time.LocalDate;
import org.huikuan.letters.DeliveryState;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/** What a person writes down about a letter on its way. */
record DeliveryNote(
        DeliveryState state,
        @Nullable String ems,
        LocalDate on,
        @Nullable String by) {

    /**
     * Notes what is wrong with it.
     *
     * @param first the first day that can be meant: on which the letter left, else its date
     * @param posted the day on which it was posted, as recorded; null: nobody has recorded it
     * @param known number of the mail that was written down before
     */
    static DeliveryNote of(
            RecordDeliveryInput said,
            FormInput mistakes,
            LocalDate first,
            @Nullable LocalDate posted,
            LocalDate today,
            @Nullable String known) {
        DeliveryState state = said.state();
        String ems = said.ems() == null ? known : said.ems();
        LocalDate day = said.on() == null ? today : said.on();
        if (day.isAfter(today)) {
            mistakes.wrong("on", "to-come", day, today);
        } else if (day.isBefore(first)) {
            mistakes.wrong("on", "delivery-too-early", day, first);
        } else if (posted != null && state != DeliveryState.POSTED && day.isBefore(posted)) {
            mistakes.wrong("on", "delivery-before-posted", day, posted);
        }
        if (state == DeliveryState.POSTED) {
            if (ems == null) {
                mistakes.refuseMissing("ems");
            }
            mistakes.refuse("by", "delivery-not-signed");
        }
        return new DeliveryNote(state, ems, day, said.by());
    }

    Sentence grounds() {
        return Sentence.joined(" ", state, on, ems, by == null ? null : Arg.text(by));
    }
}
