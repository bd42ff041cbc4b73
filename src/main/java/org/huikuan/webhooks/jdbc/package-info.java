/** SQL of webhooks. */
@NullMarked
package org.huikuan.webhooks.jdbc;

import org.jspecify.annotations.NullMarked;
