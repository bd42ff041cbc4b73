/** The only package that knows the engine: configuration, doors, flows, decisions, users and time. */
@NullMarked
@ApplicationModule
package org.huikuan.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
