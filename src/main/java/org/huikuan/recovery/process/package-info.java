/** What the models of commercial recovery may call, and the names that models and Java share. */
@NullMarked
@NamedInterface("process")
package org.huikuan.recovery.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
