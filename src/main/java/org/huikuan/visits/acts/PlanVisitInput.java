package org.huikuan.visits.acts;

import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.cases.strategies.Lane;
import org.jspecify.annotations.Nullable;

/**
 * A visit as a person prepares it.
 *
 * @param visitors who goes, as people write names
 * @param paymentForm how the customer is expected to pay; needed where V3 is confirmed
 * @param lane in which tone to speak; needed where V7 is confirmed
 */
record PlanVisitInput(
        AppointmentInput appointment,
        @Must @Most(300) String visitors,
        @Nullable PaymentForm paymentForm,
        @Nullable Lane lane,
        PreparationsInput preparations,
        @Must Boolean redLinesRead) {}
