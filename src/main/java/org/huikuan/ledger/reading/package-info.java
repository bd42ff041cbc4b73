/** Reads values as ledgers and files write them; what could be read in two ways is refused. */
@NullMarked
@NamedInterface("reading")
package org.huikuan.ledger.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
