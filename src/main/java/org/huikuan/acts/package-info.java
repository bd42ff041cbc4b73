/** Acts: whatever a person may do is one class, and every way to it goes through one door. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "security", "documents"})
package org.huikuan.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
