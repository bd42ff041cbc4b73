/** What the model of a dispute may call, and the names that it and Java share. */
@NullMarked
package org.huikuan.cases.disputes.process;

import org.jspecify.annotations.NullMarked;
