/** Whole stories, in which several modules play together: what each of them says of one customer, case or ledger. */
@NullMarked
package org.huikuan.stories;

import org.jspecify.annotations.NullMarked;
