/** The tables of drafts. */
@NullMarked
package org.huikuan.policies.jdbc;

import org.jspecify.annotations.NullMarked;
