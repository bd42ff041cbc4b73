package org.huikuan.caseplans.acts;

import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.caseplans.PlanDecision;
import org.jspecify.annotations.Nullable;

/** @param reason needed when the plan is given back */
record DecideThePlanInput(
        @Must PlanDecision decision, @Most(500) @Nullable String reason) {}
