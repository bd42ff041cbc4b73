/** Invoices recorded, corrected and renumbered, and the last days of payment that follow. */
@NullMarked
@NamedInterface("invoices")
package org.huikuan.ledger.invoices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
