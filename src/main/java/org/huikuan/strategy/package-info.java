/** Decisions taken from tables: what is asked, which rule answered, and the sentence that says why. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.huikuan.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
