package org.huikuan.caseplans.acts;

import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.caseplans.StepResult;
import org.jspecify.annotations.Nullable;

/** What became of a step. */
record MarkTheStepInput(
        @Must StepResult result, @Most(500) @Nullable String note) {}
