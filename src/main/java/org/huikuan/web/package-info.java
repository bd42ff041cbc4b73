/** Pages shared by all: layout, languages, home, login, and what a caller is told when something goes wrong. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "security"})
package org.huikuan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
