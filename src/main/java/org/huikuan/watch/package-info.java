/** Ends a process that can no longer work, so that whoever supervises it starts another one. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.huikuan.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
