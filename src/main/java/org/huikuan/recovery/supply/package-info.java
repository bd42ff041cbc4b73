/** Deliveries stopped, told and resumed. */
@NullMarked
@NamedInterface("supply")
package org.huikuan.recovery.supply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
