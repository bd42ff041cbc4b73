package org.huikuan.cases.holds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person writes about the court's announcement of an insolvency.
 *
 * @param acceptedOn the day of the court's acceptance
 * @param claimBy the last day for claims
 * @param announcedOn the day of the announcement
 * @param claimDays days from the announcement; null means the least
 */
record InsolvencyInput(
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate claimBy,
        @Nullable LocalDate announcedOn,
        @Nullable Integer claimDays) {}
