/** The rows of disputes. */
@NullMarked
package org.huikuan.cases.disputes.jdbc;

import org.jspecify.annotations.NullMarked;
