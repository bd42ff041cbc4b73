/** Documents: files kept as they are, found again by the hash of their bytes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.huikuan.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
