/** Webhooks: other programs are told what happened to cases, signed, in order, and again until they have taken it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "cases", "cases :: promises", "letters", "outbox"})
package org.huikuan.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
