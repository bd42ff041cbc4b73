package org.huikuan.visits.acts;

import java.time.LocalDate;
import java.time.LocalTime;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/**
 * The other day that the customer asks for.
 *
 * @param newTime null when only the day is another
 */
record MovedInput(@Must LocalDate newDate, @Nullable LocalTime newTime) {}
