package org.huikuan.letters.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huikuan.letters.LetterDelivery;

/** What became of letters, as rows; nothing is changed, the newest counts. */
public interface DeliveryRegister {

    void insert(long letterId, LetterDelivery delivery, Instant at);

    Optional<LetterDelivery> latest(long letterId);

    /** The day on which it was posted, as recorded last. */
    Optional<LocalDate> postedOn(long letterId);
}
