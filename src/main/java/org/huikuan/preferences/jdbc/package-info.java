/** SQL of preferences. */
@NullMarked
package org.huikuan.preferences.jdbc;

import org.jspecify.annotations.NullMarked;
