/** The outbox: what leaves the house is claimed, handed over outside of any transaction and recorded, whatever its kind. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.huikuan.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
