package org.huikuan.strategy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One decision as it was taken, for the person who asks why.
 *
 * @param onDate the creditor's day
 * @param inputs JSON object of the columns that went in
 * @param rule id of the rule that matched
 * @param outcome JSON object of the columns that came out, the sentences left aside
 */
public record KeptDecision(
        long id,
        LocalDate onDate,
        Instant at,
        String key,
        int tableVersion,
        String inputs,
        String rule,
        String outcome,
        String becauseZh,
        String becauseEn) {}
