/** Lists of open items: what is open as of a day, compared with what is known. */
@NullMarked
@NamedInterface("items")
package org.huikuan.ledger.items;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
