/** The tables of commercial recovery. */
@NullMarked
package org.huikuan.recovery.jdbc;

import org.jspecify.annotations.NullMarked;
