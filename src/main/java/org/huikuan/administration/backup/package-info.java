/** Backup and restore: everything the installation knows in one file, for both databases. */
@NullMarked
package org.huikuan.administration.backup;

import org.jspecify.annotations.NullMarked;
