/** Promises to pay (付款承诺): a pause that covers what is promised until the ledger judges it. */
@NullMarked
@NamedInterface("promises")
package org.huikuan.cases.promises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
