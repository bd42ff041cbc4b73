/** The clock that can be moved. Exists in profile training only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ledger", "letters", "outbox", "runs"})
package org.huikuan.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
