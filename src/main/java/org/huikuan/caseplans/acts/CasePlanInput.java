package org.huikuan.caseplans.acts;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Repeats;

/**
 * The plan of a case as a person writes it.
 *
 * @param fallback what is done when the steps fail
 * @param reviewOn when it is looked at again
 */
record CasePlanInput(
        OfferInput offer,

        @Repeats(most = 20) List<StepInput> steps,

        @Must @Lines @Most(1000) String fallback,
        @Must LocalDate reviewOn) {}
