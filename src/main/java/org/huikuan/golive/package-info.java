/** Going live: what is still missing before a company can collect with Huikuan, and where to mend it. Reads only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "calendar", "ledger", "letters :: outbox", "cases :: daily"})
package org.huikuan.golive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
