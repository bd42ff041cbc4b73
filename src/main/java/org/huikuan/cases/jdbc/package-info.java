/** The SQL of cases and their facts. */
@NullMarked
package org.huikuan.cases.jdbc;

import org.jspecify.annotations.NullMarked;
