package org.huikuan.strategy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was taken, to be asked again.
 *
 * @param inputs what was asked, by column name, and what the sentences named besides
 * @param outcome what was answered, by column name
 */
public record PastDecision(
        long id,
        long caseId,
        LocalDate on,
        int version,
        Map<String, @Nullable Object> inputs,
        Map<String, @Nullable Object> outcome,
        String becauseZh,
        String becauseEn) {}
