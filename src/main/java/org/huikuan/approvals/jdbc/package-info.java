/** SQL of approvals. */
@NullMarked
package org.huikuan.approvals.jdbc;

import org.jspecify.annotations.NullMarked;
