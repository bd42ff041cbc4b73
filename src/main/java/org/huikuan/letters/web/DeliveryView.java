package org.huikuan.letters.web;

import java.time.LocalDate;
import org.huikuan.letters.LetterDelivery;
import org.jspecify.annotations.Nullable;

/**
 * What became of a letter, as the API shows it.
 *
 * @param state {@code posted}, {@code signed}, {@code refused} or {@code returned}
 * @param by who signed for it
 * @param document number of the paper among the documents of the case
 */
public record DeliveryView(
        String state,
        @Nullable String ems,
        LocalDate on,
        @Nullable String by,
        @Nullable Long document,
        String recordedBy) {

    static @Nullable DeliveryView of(@Nullable LetterDelivery d) {
        return d == null
                ? null
                : new DeliveryView(d.state().code(), d.ems(), d.on(), d.by(), d.documentId(), d.recordedBy());
    }
}
