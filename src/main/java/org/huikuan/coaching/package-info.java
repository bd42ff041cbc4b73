/**
 * Coaching: what went badly with a customer is talked over with a manager afterwards (reference 7.6). Nobody is scored by it:
 * what waits, and what was advised, is seen by managers and by the person it is about, and by nobody else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "acts", "acts :: web", "cases"})
package org.huikuan.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
