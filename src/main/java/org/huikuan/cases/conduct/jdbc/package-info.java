/** Logged contacts as the contact rules count them, and those outside of the rules. */
@NullMarked
package org.huikuan.cases.conduct.jdbc;

import org.jspecify.annotations.NullMarked;
