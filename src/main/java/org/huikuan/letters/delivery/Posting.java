package org.huikuan.letters.delivery;

import java.time.LocalDate;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Radios;
import org.huikuan.acts.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What a person did with letters.
 *
 * @param number of the registered mail
 * @param handedTo who took it
 * @param email where to mail it
 * @param date the day it was posted or handed over; null: today
 */
public record Posting(
        @Must @Radios PostingWay way,

        @Must @Most(80) @Shown(with = "way", is = "registered-mail") @Nullable
        String number,

        @Must @Shown(with = "way", is = "by-hand") @Nullable String handedTo,

        @Must @Most(254) @Shown(with = "way", is = "mail") @Nullable
        String email,

        @Shown(
                with = "way",
                is = {"registered-mail", "by-hand"})
        @Nullable
        LocalDate date) {}
