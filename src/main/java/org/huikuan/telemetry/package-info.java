/** What the installation tells about itself: health and metrics, without personal data. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "cases", "letters"})
package org.huikuan.telemetry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
