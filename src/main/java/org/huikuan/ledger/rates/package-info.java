/** Exchange rates and what an amount is worth in the currency of the creditor. */
@NullMarked
@NamedInterface("rates")
package org.huikuan.ledger.rates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
