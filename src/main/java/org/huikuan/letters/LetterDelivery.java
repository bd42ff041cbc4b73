package org.huikuan.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * News of a letter on its way to the customer: how strongly its arrival is proved.
 *
 * @param ems number of the EMS or registered mail; null: none is known
 * @param on the day on which it was posted, signed for, refused or returned
 * @param by who signed for it
 * @param documentId the slip or the signed paper, among the papers of the case
 * @param recordedBy who wrote it down
 */
public record LetterDelivery(
        DeliveryState state,
        @Nullable String ems,
        LocalDate on,
        @Nullable String by,
        @Nullable Long documentId,
        String recordedBy) {}
