/** The outbox: the gate, the making, the sending and its record. */
@NullMarked
package org.huikuan.letters.outbox;

import org.jspecify.annotations.NullMarked;
