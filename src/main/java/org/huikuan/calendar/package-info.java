/** Working days per country: when somebody can be called, and which day comes next. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.huikuan.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
