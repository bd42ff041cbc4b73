/** What a person prefers: language, and whether the daily digest comes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.huikuan.preferences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
