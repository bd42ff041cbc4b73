/** What happened, who did it, on which grounds. The journal only grows. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.huikuan.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
