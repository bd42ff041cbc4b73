@NullMarked
package org.huikuan.golive.jdbc;

import org.jspecify.annotations.NullMarked;
