/** Receipts and credit notes: recorded, allocated to items, moved and reversed. */
@NullMarked
@NamedInterface("money")
package org.huikuan.ledger.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
