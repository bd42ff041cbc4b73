/** Who may do what: roles, the three doors of the application, one login. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.huikuan.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
