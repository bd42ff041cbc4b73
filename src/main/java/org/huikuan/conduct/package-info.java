/** Conduct: what forbids to contact a customer, by which rules one may, and when (reference 9). One home for all ways out. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "calendar", "strategy"})
package org.huikuan.conduct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
