/** What a person or a program does by hand to an account, its money and its invoices: the acts. */
@NullMarked
package org.huikuan.ledger.byhand;

import org.jspecify.annotations.NullMarked;
