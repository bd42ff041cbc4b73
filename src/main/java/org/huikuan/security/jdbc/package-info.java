/** The SQL of logins. */
@NullMarked
package org.huikuan.security.jdbc;

import org.jspecify.annotations.NullMarked;
