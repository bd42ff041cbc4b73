/** Statutes and how an article of theirs is cited. */
@NullMarked
package org.huikuan.shared.law;

import org.jspecify.annotations.NullMarked;
