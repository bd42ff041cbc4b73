package org.huikuan.cases.acts;

import java.time.LocalDate;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.cases.Stage;
import org.jspecify.annotations.Nullable;

/** Where a case is moved to.
 *
 * @param notBefore null means at once
 */
record MoveCaseInput(
        @Must Stage stage,
        @Nullable LocalDate notBefore,
        @Must @Most(500) String reason) {}
