/** Teams: who works on an account together, and who may see it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.huikuan.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
