package org.huikuan.letters.delivery;

import java.time.LocalDate;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Radios;
import org.huikuan.acts.Shown;
import org.huikuan.acts.Upload;
import org.huikuan.letters.DeliveryState;
import org.jspecify.annotations.Nullable;

/**
 * @param on the day on which it was posted, signed for, refused or returned; null: today
 * @param ems number of the EMS or registered mail
 * @param by who signed for it
 * @param file the slip or the signed paper
 */
record RecordDeliveryInput(
        @Must @Radios DeliveryState state,
        @Nullable LocalDate on,
        @Most(80) @Nullable String ems,

        @Must @Shown(with = "state", is = "signed") @Nullable
        String by,

        @Nullable Upload file) {}
