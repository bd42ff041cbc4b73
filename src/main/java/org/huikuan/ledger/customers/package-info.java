/** The customers' master data as a ledger brings it. */
@NullMarked
@NamedInterface("customers")
package org.huikuan.ledger.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
