/** Contract and debtor facts: what letters and the law need to know beside the sums, each of them perhaps unknown. */
@NullMarked
@NamedInterface("contracts")
package org.huikuan.ledger.contracts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
