/** The rows of case plans. */
@NullMarked
package org.huikuan.caseplans.jdbc;

import org.jspecify.annotations.NullMarked;
