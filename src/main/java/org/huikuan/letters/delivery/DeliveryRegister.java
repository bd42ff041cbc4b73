package org.huikuan.letters.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huikuan.letters.Delivery;

/** What became of letters, as rows; nothing is changed, the newest counts. */
public interface DeliveryRegister {

    void insert(long letterId, Delivery delivery, Instant at);

    Optional<Delivery> latest(long letterId);

    /** The day on which it was posted, as recorded last. */
    Optional<LocalDate> postedOn(long letterId);
}
