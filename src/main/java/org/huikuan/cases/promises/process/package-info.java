/** What the model of a promise may call, and the names that it and Java share. */
@NullMarked
package org.huikuan.cases.promises.process;

import org.jspecify.annotations.NullMarked;
