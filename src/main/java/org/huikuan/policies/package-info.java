/** Policy tables as people keep them: looked at, drafted, tried, approved by a second person, taken back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "strategy", "administration", "cases", "web"})
package org.huikuan.policies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
