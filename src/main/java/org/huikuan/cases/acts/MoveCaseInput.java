package org.huikuan.cases.acts;

import java.time.LocalDate;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Shown;
import org.huikuan.cases.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is moved to.
 *
 * @param notBefore null means at once
 * @param despite why the case goes into commercial recovery before its brief is complete
 * @param gapsShown whether the form has shown what the brief lacks: then the reason is asked; programs may leave both out
 */
record MoveCaseInput(
        @Must Stage stage,
        @Nullable LocalDate notBefore,
        @Must @Most(500) String reason,

        @Shown(with = "stage", is = "commercial-recovery") @Most(500) @Nullable
        String despite,

        @Nullable Boolean gapsShown) {

    boolean asksForTheBrief() {
        return stage == Stage.COMMERCIAL_RECOVERY && Boolean.TRUE.equals(gapsShown);
    }
}
