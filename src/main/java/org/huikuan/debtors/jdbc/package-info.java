/** What is known of debtors, in the database. */
@NullMarked
package org.huikuan.debtors.jdbc;

import org.jspecify.annotations.NullMarked;
