/** What tests share: real databases, a real browser, a clock to move, sentences that fill a ledger. */
@NullMarked
package org.huikuan.testing;

import org.jspecify.annotations.NullMarked;
