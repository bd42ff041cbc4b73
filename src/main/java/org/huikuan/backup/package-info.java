/** Backup and restore: everything the installation knows in one file, for both databases. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "administration", "installation", "letters"})
package org.huikuan.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
