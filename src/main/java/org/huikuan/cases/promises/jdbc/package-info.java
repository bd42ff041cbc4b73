/** The rows of promises. */
@NullMarked
package org.huikuan.cases.promises.jdbc;

import org.jspecify.annotations.NullMarked;
