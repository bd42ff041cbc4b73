/** The outbox: the gate, the making, the sending and its record. */
@NullMarked
@NamedInterface("outbox")
package org.huikuan.letters.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
