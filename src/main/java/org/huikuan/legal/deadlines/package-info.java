/** Statutory and court deadlines: their terms, their beginning, and how they are met. */
@NullMarked
@NamedInterface("deadlines")
package org.huikuan.legal.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
