/** Pages shared by all: layout, home, login, error handling. */
@NullMarked
@ApplicationModule
package org.huikuan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
